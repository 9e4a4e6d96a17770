-- What each key may do. Applied after migrate, restore and clone; safe to run again. :office and :public
-- stand for the quoted names of the two roles of this database.

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, :office, :public;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC, :office, :public;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
-- Neither key makes anything of its own, not for the length of a session either: a function made there could be
-- put into a question to a view, and see the rows that the view keeps back.
DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$;
GRANT USAGE ON SCHEMA public TO :office, :public;

-- The office reads what it works with; drafts are nobody's but their writer's.
GRANT SELECT ON ALL TABLES IN SCHEMA public TO :office;
REVOKE SELECT ON draft, rate_limit, demo_receipt FROM :office;

-- It adds rows,
GRANT INSERT ON committee, person, person_contact, role_assignment, session, principle_set, principle, principle_statement, dialogue,
  dialogue_slug, public_notice, initiative, assessment, early_end, plan, plan_version, decision, publication,
  published_text, submission, contribution, contribution_text, moderation, mask, exclusion, erasure, import,
  imported_row, background_answer, survey, survey_version, official_answer, official_answer_retraction,
  performed_command, theme, theme_version, coding, coding_passage, theme_assessment, pair_proposal,
  matter_decision, theme_answer, pair_answer, answer_review, report, report_line, report_line_theme,
  report_line_contribution, report_line_question, quotation, quotation_release, report_theme, report_pair, report_exclusion,
  measure, measure_line, measure_report, evaluation, evaluated_principle, page_text,
  reading, reading_place, reading_note, discussion_mark, translation, decision_correction, early_end_correction,
  initiative_correction, committee_name, dialogue_handover TO :office;
GRANT INSERT (id, type, at, actor_kind, actor_id, dialogue_id, subjects) ON event TO :office, :public;
-- and changes just these columns.
GRANT UPDATE (name, valid_to, successor_id) ON committee TO :office;
GRANT UPDATE (name) ON person TO :office;
GRANT UPDATE (email, oidc_subject) ON person_contact TO :office;
GRANT UPDATE (valid_to) ON role_assignment TO :office;
GRANT UPDATE (ended_at, expires_at) ON session TO :office;
GRANT UPDATE (organ, reference, paragraph, taken_on, question, why) ON initiative TO :office;
GRANT UPDATE (slug, title, committee_id, registry_number, state, paused_from, interrupted, opens_at, closes_at) ON dialogue TO :office;
GRANT UPDATE (content, revision, saved_by, saved_at) ON plan TO :office;
GRANT UPDATE (moderation_id) ON contribution TO :office;
GRANT UPDATE (moderation_id) ON complaint TO :office;
GRANT UPDATE (revoked_by, revoked_at) ON import TO :office;
GRANT UPDATE (definition, revision, saved_by, saved_at) ON survey TO :office;
GRANT UPDATE (municipality, accent_colour, service_provider, contact_email, contact_phone, contact_hours)
  ON installation TO :office;
GRANT UPDATE (summary, method, unknown, revision, written_by, written_at, decision_id, cut_off, figures,
  published_by, published_at) ON report TO :office;
GRANT UPDATE (handling, handled_by, handled_at) ON barrier_report TO :office;
GRANT UPDATE (number, heading, body) ON report_line TO :office;
GRANT UPDATE (how, via) ON report_line_contribution TO :office;
GRANT UPDATE (contribution_id, kept_at) ON reading_place TO :office;
GRANT UPDATE (body, written_at) ON reading_note TO :office;
-- Undoing while it is work in progress; what is published refuses by itself.
GRANT DELETE ON coding, coding_passage, report_line, report_line_theme, report_line_contribution,
  report_line_question, quotation TO :office;
-- One's own notes and marks; row policies let nobody reach another's.
GRANT DELETE ON reading_note, discussion_mark TO :office;
-- A revoked import gives its identities back.
GRANT DELETE ON imported_row TO :office;
GRANT EXECUTE ON FUNCTION clock_now(), masked_text(text, integer[], integer[]),
  masked_span(text, integer, integer, integer[], integer[]), received_contributions(uuid, timestamptz),
  erase_contribution_text(uuid, uuid), count_rate_limit(text, integer, integer, boolean),
  reading_person(), reads_for_committee(uuid, uuid), committee_reading(uuid), owed_after_final(uuid) TO :office;

-- The public side sees published views and nothing else,
GRANT SELECT ON public_installation, public_dialogue, public_text, public_notice_view, public_redirect,
  public_contribution, public_report, public_report_line, public_report_link, public_report_theme,
  public_changed_pair, public_own_answer,
  public_report_line_theme, public_quotation, public_report_exclusion, public_measure,
  public_measure_line, public_measure_report, public_meeting, public_evaluation, public_evaluated_principle,
  public_demo_receipt, public_proposal, public_official_answer, public_survey, public_report_line_question
  TO :public;
-- each kept whole: a condition that somebody puts to a view is never tried on the rows that it keeps back, where an
-- error would tell of them. Here, since a view that is made anew forgets it.
DO $$
DECLARE v regclass;
BEGIN
  FOR v IN SELECT oid::regclass FROM pg_class
           WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace AND relname LIKE 'public\_%' LOOP
    EXECUTE format('ALTER VIEW %s SET (security_barrier = true)', v);
  END LOOP;
END $$;
-- sends what a resident sends,
GRANT INSERT (id, dialogue_id, channel, received_at, language, key_hash, body_hash, receipt_hash,
  receipt_key_version, suspicious) ON submission TO :public;
GRANT INSERT (id, submission_id, dialogue_id, kind, audience, position, language, parent_id) ON contribution TO :public;
GRANT INSERT (contribution_id, version, body, length, written_at) ON contribution_text TO :public;
GRANT INSERT (contribution_id, title_length, what_length, why_length, place_length, latitude, longitude)
  ON proposal TO :public;
GRANT INSERT (id, contribution_id, key_hash, supported_at, suspicious) ON support TO :public;
GRANT INSERT ON survey_response, survey_answer, survey_text, background_answer TO :public;
GRANT INSERT (id, contribution_id, reason, words, key_hash, suspicious, reported_at) ON complaint TO :public;
-- reads what is written in other languages,
GRANT SELECT ON public_translation TO :public;
-- what has been told and by which short address,
GRANT SELECT ON public_happening, public_dropped_activity, public_short_address TO :public;
-- and the municipality's own pages, tells of an obstacle,
GRANT SELECT ON public_page_text TO :public;
GRANT INSERT (id, post_hash, what, place, language, received_at) ON barrier_report TO :public;
GRANT INSERT (report_id, contact) ON barrier_contact TO :public;
-- and does these few things.
GRANT EXECUTE ON FUNCTION clock_now(), masked_text(text, integer[], integer[]),
  masked_span(text, integer, integer, integer[], integer[]), lock_open_dialogue(text),
  replay_submission(text, text), support_given(text), complaint_given(text), read_receipt(bytea[]), read_receipt_answers(bytea[]),
  read_receipt_survey(bytea[]), read_receipt_question_lines(bytea[]), read_receipt_parents(bytea[]),
  withdraw_contribution(bytea[], uuid), write_draft(bytea, text, text, text, text, integer),
  read_draft(bytea, text, text), forget_draft(bytea[], text, text), count_rate_limit(text, integer, integer, boolean) TO :public;
GRANT EXECUTE ON FUNCTION is_known_barrier_report(text) TO :public;

-- The short address of a dialogue is worked out, and kept apart from every other one, by whoever reads or adds it.
GRANT EXECUTE ON FUNCTION short_code(uuid) TO :office, :public;

-- /readyz asks with the office key whether the tables are of this version.
GRANT USAGE ON SCHEMA drizzle TO :office;
GRANT SELECT ON drizzle.__drizzle_migrations TO :office;
