-- The way back, as the database guards it: no version is published with an incomplete ledger, and nothing
-- in a published version changes.

DO $$
DECLARE c record;
BEGIN
  FOR c IN SELECT conrelid::regclass AS tab, conname FROM pg_constraint
           WHERE contype = 'f' AND NOT condeferrable AND connamespace = 'public'::regnamespace LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', c.tab, c.conname);
  END LOOP;
END $$;
--> statement-breakpoint

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['matter_decision', 'theme_version'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;
--> statement-breakpoint

-- A pair holds within one dialogue.
CREATE FUNCTION guard_pair() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM contribution c JOIN theme t ON t.dialogue_id = c.dialogue_id
                 WHERE c.id = NEW.contribution_id AND t.id = NEW.theme_id) THEN
    RAISE EXCEPTION 'genklang: contribution and theme belong to different dialogues' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON coding FOR EACH ROW EXECUTE FUNCTION guard_pair();
CREATE TRIGGER guard BEFORE INSERT ON pair_proposal FOR EACH ROW EXECUTE FUNCTION guard_pair();
CREATE TRIGGER guard BEFORE INSERT ON pair_answer FOR EACH ROW EXECUTE FUNCTION guard_pair();
--> statement-breakpoint

-- An import can be revoked whole until something in it is coded.
CREATE FUNCTION guard_import() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.revoked_at IS NOT NULL AND EXISTS (
    SELECT 1 FROM submission s JOIN contribution c ON c.submission_id = s.id JOIN coding k ON k.contribution_id = c.id
    WHERE s.import_id = NEW.id) THEN
    RAISE EXCEPTION 'genklang: something in this import is coded' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON import FOR EACH ROW EXECUTE FUNCTION guard_import();
--> statement-breakpoint

CREATE FUNCTION guard_matter_decision() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM report r JOIN dialogue d ON d.id = r.dialogue_id
                 WHERE r.id = NEW.report_id AND r.dialogue_id = NEW.dialogue_id
                   AND r.published_at IS NOT NULL AND d.state = 'decisionPreparation') THEN
    RAISE EXCEPTION 'genklang: a decision in the matter rests on a published version' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON matter_decision FOR EACH ROW EXECUTE FUNCTION guard_matter_decision();
--> statement-breakpoint

-- Everything that arrived up to a moment and counts as received.
CREATE FUNCTION received_contributions(in_dialogue uuid, up_to timestamptz) RETURNS SETOF uuid
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT c.id FROM contribution c
  JOIN submission s ON s.id = c.submission_id
  LEFT JOIN import i ON i.id = s.import_id
  WHERE c.dialogue_id = in_dialogue AND s.received_at <= up_to AND i.revoked_at IS NULL
$$;
--> statement-breakpoint

-- The gate. A contribution is accounted for in an interim version when its ledger pairs are its codings, or
-- when it is excluded with a reason; in a final version every pair also has a disposition, with a reason
-- where one is owed, and at least one line of the version is linked to it.
CREATE FUNCTION unaccounted_contributions(in_report uuid, up_to timestamptz) RETURNS SETOF uuid
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT c FROM report r, received_contributions(r.dialogue_id, up_to) c
  WHERE r.id = in_report AND NOT (
    CASE WHEN EXISTS (SELECT 1 FROM report_exclusion x WHERE x.report_id = r.id AND x.contribution_id = c)
    THEN (SELECT e.reason FROM exclusion e WHERE e.contribution_id = c ORDER BY e.at DESC, e.id LIMIT 1) IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM report_pair p WHERE p.report_id = r.id AND p.contribution_id = c)
    ELSE EXISTS (SELECT 1 FROM report_pair p WHERE p.report_id = r.id AND p.contribution_id = c)
         AND NOT EXISTS (SELECT 1 FROM coding k WHERE k.contribution_id = c AND NOT EXISTS (
               SELECT 1 FROM report_pair p
               WHERE p.report_id = r.id AND p.contribution_id = c AND p.theme_id = k.theme_id))
         AND NOT EXISTS (SELECT 1 FROM report_pair p
               WHERE p.report_id = r.id AND p.contribution_id = c AND NOT EXISTS (
                 SELECT 1 FROM coding k WHERE k.contribution_id = c AND k.theme_id = p.theme_id))
         AND (r.kind = 'interim' OR (
           NOT EXISTS (SELECT 1 FROM report_pair p
             WHERE p.report_id = r.id AND p.contribution_id = c AND (
               p.disposition IS NULL
               OR (p.disposition IN ('notAccommodated', 'outOfScope', 'deferred', 'noted') AND coalesce(p.reason, '') = '')
               OR (p.disposition = 'outOfScope' AND coalesce(p.forwarded_to, '') = '')
               OR (p.disposition = 'deferred' AND p.deferred_until IS NULL)))
           AND EXISTS (SELECT 1 FROM report_line_contribution lc JOIN report_line l ON l.id = lc.line_id
             WHERE l.report_id = r.id AND lc.contribution_id = c)))
    END)
$$;
--> statement-breakpoint

CREATE FUNCTION guard_report() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  received integer;
  excluded integer;
  missing integer;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.published_at IS NOT NULL THEN
      RAISE EXCEPTION 'genklang: a version begins as a draft' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.published_at IS NOT NULL THEN
    RAISE EXCEPTION 'genklang: a published version never changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.id <> OLD.id OR NEW.dialogue_id <> OLD.dialogue_id OR NEW.kind <> OLD.kind OR NEW.number <> OLD.number THEN
    RAISE EXCEPTION 'genklang: a version keeps its identity' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.published_at IS NULL THEN
    RETURN NEW;
  END IF;
  -- Nothing may arrive, be coded away or be revoked while the gate counts.
  PERFORM 1 FROM dialogue WHERE id = NEW.dialogue_id FOR UPDATE;
  IF NEW.kind = 'final' AND NOT EXISTS (
    SELECT 1 FROM matter_decision WHERE id = NEW.decision_id AND dialogue_id = NEW.dialogue_id) THEN
    RAISE EXCEPTION 'genklang: a final version rests on the decision in the matter' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM report_line WHERE report_id = NEW.id) THEN
    RAISE EXCEPTION 'genklang: a report has lines' USING ERRCODE = 'check_violation';
  END IF;
  SELECT count(*) INTO received FROM received_contributions(NEW.dialogue_id, NEW.cut_off);
  SELECT count(*) INTO excluded FROM report_exclusion WHERE report_id = NEW.id;
  SELECT count(*) INTO missing FROM unaccounted_contributions(NEW.id, NEW.cut_off);
  IF missing > 0 OR (NEW.figures ->> 'received')::integer <> received
     OR (NEW.figures ->> 'excluded')::integer <> excluded
     OR (NEW.figures ->> 'answered')::integer <> received - excluded
     OR EXISTS (SELECT 1 FROM report_pair p WHERE p.report_id = NEW.id
                AND p.contribution_id NOT IN (SELECT received_contributions(NEW.dialogue_id, NEW.cut_off)))
     OR EXISTS (SELECT 1 FROM report_exclusion x WHERE x.report_id = NEW.id
                AND x.contribution_id NOT IN (SELECT received_contributions(NEW.dialogue_id, NEW.cut_off))) THEN
    RAISE EXCEPTION 'genklang: incomplete ledger, % of % contributions are not accounted for', missing, received
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON report FOR EACH ROW EXECUTE FUNCTION guard_report();
CREATE TRIGGER kept BEFORE DELETE ON report FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON report FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- The parts of a version: free while it is a draft, fixed when it is published.
CREATE FUNCTION guard_report_part() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  part jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  of_report uuid;
BEGIN
  of_report := coalesce((part ->> 'report_id')::uuid,
                        (SELECT l.report_id FROM report_line l WHERE l.id = (part ->> 'line_id')::uuid));
  IF EXISTS (SELECT 1 FROM report WHERE id = of_report AND published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'genklang: a published version never changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP <> 'DELETE' AND (
    (part ? 'contribution_id' AND NOT EXISTS (
      SELECT 1 FROM contribution c JOIN report r ON r.dialogue_id = c.dialogue_id
      WHERE c.id = (part ->> 'contribution_id')::uuid AND r.id = of_report))
    OR (part ? 'theme_id' AND NOT EXISTS (
      SELECT 1 FROM theme t JOIN report r ON r.dialogue_id = t.dialogue_id
      WHERE t.id = (part ->> 'theme_id')::uuid AND r.id = of_report))) THEN
    RAISE EXCEPTION 'genklang: a report builds on its own dialogue' USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['report_line', 'report_line_theme', 'report_line_contribution', 'quotation',
                           'report_theme', 'report_pair', 'report_exclusion'] LOOP
    EXECUTE format('CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_report_part()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;
--> statement-breakpoint

-- A quotation lies inside its text, and one from a contribution to the municipality only is released first.
CREATE FUNCTION guard_quotation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM contribution_text t WHERE t.contribution_id = NEW.contribution_id
                 AND t.version = NEW.text_version AND NEW."end" <= t.length)
     OR EXISTS (SELECT 1 FROM contribution c WHERE c.id = NEW.contribution_id AND c.audience = 'municipality'
                AND NOT EXISTS (SELECT 1 FROM quotation_release q WHERE q.contribution_id = c.id)) THEN
    RAISE EXCEPTION 'genklang: this cannot be quoted' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_span BEFORE INSERT OR UPDATE ON quotation FOR EACH ROW EXECUTE FUNCTION guard_quotation();
--> statement-breakpoint

-- The spine row again, with what the way back proves.
CREATE FUNCTION guard_dialogue_way_back() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.state = OLD.state THEN
    RETURN NEW;
  END IF;
  IF (NEW.state = 'interimFeedback' AND NOT EXISTS (
        SELECT 1 FROM report WHERE dialogue_id = NEW.id AND kind = 'interim' AND published_at IS NOT NULL))
     OR (NEW.state = 'decided' AND NOT EXISTS (SELECT 1 FROM matter_decision WHERE dialogue_id = NEW.id))
     OR (NEW.state IN ('finalFeedback', 'followUp', 'evaluated', 'archived') AND NOT EXISTS (
        SELECT 1 FROM report WHERE dialogue_id = NEW.id AND kind = 'final' AND published_at IS NOT NULL))
     OR (NEW.state IN ('evaluated', 'archived') AND NOT EXISTS (
        SELECT 1 FROM evaluation WHERE dialogue_id = NEW.id)) THEN
    RAISE EXCEPTION 'genklang: the step before has not been proved' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_way_back BEFORE UPDATE ON dialogue FOR EACH ROW EXECUTE FUNCTION guard_dialogue_way_back();
--> statement-breakpoint

-- A span of a text minus its masks, for quotations.
CREATE FUNCTION masked_span(body text, span_start integer, span_end integer, starts integer[], ends integer[])
RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT masked_text(substring(body FROM span_start + 1 FOR span_end - span_start),
    (SELECT array_agg(greatest(s, span_start) - span_start ORDER BY s)
     FROM unnest(starts, ends) AS m(s, e) WHERE e > span_start AND s < span_end),
    (SELECT array_agg(least(e, span_end) - span_start ORDER BY s)
     FROM unnest(starts, ends) AS m(s, e) WHERE e > span_start AND s < span_end))
$$;
--> statement-breakpoint

-- Published views ---------------------------------------------------------------------------------------

CREATE VIEW public_report AS
  SELECT r.id, r.dialogue_id, r.kind, r.number, r.language, r.summary, r.method, r.unknown, r.cut_off,
    r.figures, r.published_at, m.organ AS decision_organ, m.decided_on, m.paragraph AS decision_paragraph,
    m.registry_number AS decision_registry_number, m.outcome AS decision_outcome, m.body AS decision_body,
    m.dissent AS decision_dissent,
    (SELECT count(*)::int FROM contribution c
     JOIN submission s ON s.id = c.submission_id
     LEFT JOIN import i ON i.id = s.import_id
     WHERE c.dialogue_id = r.dialogue_id AND s.received_at > r.cut_off AND i.revoked_at IS NULL) AS received_after
  FROM report r LEFT JOIN matter_decision m ON m.id = r.decision_id
  WHERE r.published_at IS NOT NULL;

CREATE VIEW public_report_line AS
  SELECT l.id, l.report_id, l.number, l.heading, l.body,
    (SELECT count(*)::int FROM report_line_contribution lc WHERE lc.line_id = l.id) AS contributions
  FROM report_line l JOIN public_report r ON r.id = l.report_id;

-- The published contributions that a line builds on; the others are counted, never listed.
CREATE VIEW public_report_link AS
  SELECT lc.line_id, lc.contribution_id, lc.how, l.report_id
  FROM report_line_contribution lc
  JOIN public_report_line l ON l.id = lc.line_id
  JOIN public_contribution c ON c.id = lc.contribution_id AND c.standing = 'published';

CREATE VIEW public_report_theme AS
  SELECT t.report_id, t.theme_id, t.reserved, t.position, t.label, t.definition, t.contributions, t.assessment,
    t.answer, t.disposition, t.reason, t.forwarded_to, t.deferred_until, t.change,
    -- The answer in force, where it was changed after this version was published.
    a.body AS later_answer, a.disposition AS later_disposition, a.reason AS later_reason, a.at AS changed_at
  FROM report_theme t
  JOIN public_report r ON r.id = t.report_id
  LEFT JOIN LATERAL (SELECT x.* FROM theme_answer x
                     WHERE x.theme_id = t.theme_id AND x.at > r.published_at AND r.kind = 'final'
                     ORDER BY x.at DESC LIMIT 1) a ON true;

CREATE VIEW public_report_line_theme AS
  SELECT lt.line_id, lt.theme_id, lt.how, l.report_id
  FROM report_line_theme lt JOIN public_report_line l ON l.id = lt.line_id;

CREATE VIEW public_quotation AS
  SELECT q.id, q.line_id, l.report_id, q.position, c.language,
    CASE WHEN t.erasure_id IS NULL AND c.withdrawn_at IS NULL AND coalesce(m.verdict, '') IN ('published', 'cleared')
      THEN masked_span(t.body, q.start, q."end",
        (SELECT array_agg(k.start ORDER BY k.start) FROM mask k WHERE k.moderation_id = m.id),
        (SELECT array_agg(k."end" ORDER BY k.start) FROM mask k WHERE k.moderation_id = m.id))
    END AS body,
    CASE WHEN t.erasure_id IS NOT NULL THEN 'erased'
         WHEN c.withdrawn_at IS NOT NULL THEN 'withdrawn'
         WHEN coalesce(m.verdict, '') NOT IN ('published', 'cleared') THEN 'withheld'
         ELSE 'published' END AS standing,
    CASE WHEN c.audience = 'public' AND m.verdict = 'published' THEN c.id END AS contribution_id
  FROM quotation q
  JOIN public_report_line l ON l.id = q.line_id
  JOIN contribution c ON c.id = q.contribution_id
  JOIN contribution_text t ON t.contribution_id = q.contribution_id AND t.version = q.text_version
  LEFT JOIN moderation m ON m.id = c.moderation_id;

-- Excluded contributions stand in a list with their reason; their texts do not.
CREATE VIEW public_report_exclusion AS
  SELECT x.report_id, x.reason, count(*)::int AS contributions
  FROM report_exclusion x JOIN public_report r ON r.id = x.report_id
  GROUP BY x.report_id, x.reason;

CREATE VIEW public_measure AS
  SELECT m.id, m.dialogue_id, l.report_id, l.number AS line_number, m.title, m.owner, m.registered_at
  FROM measure m
  JOIN public_dialogue d ON d.id = m.dialogue_id
  LEFT JOIN public_report_line l ON l.id = m.line_id;

CREATE VIEW public_measure_report AS
  SELECT r.measure_id, r.status, r.due_on, r.words, r.at
  FROM measure_report r JOIN public_measure m ON m.id = r.measure_id;

CREATE VIEW public_evaluation AS
  SELECT e.dialogue_id, e.language, e.learning, e.at
  FROM evaluation e JOIN public_dialogue d ON d.id = e.dialogue_id;

CREATE VIEW public_evaluated_principle AS
  SELECT p.dialogue_id, n.position, n.title, p.kept, p.words
  FROM evaluated_principle p
  JOIN principle n ON n.id = p.principle_id
  JOIN public_evaluation e ON e.dialogue_id = p.dialogue_id;
--> statement-breakpoint

-- What has become of a submission, for the holder of its receipt: themes with their answers from the latest
-- final version, and the numbered lines that build on it in every published version.
CREATE FUNCTION read_receipt_answers(wanted_hashes bytea[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'contributionId', c.id,
    'receivedAfterLast', latest.id IS NOT NULL AND s.received_at > latest.cut_off,
    'excluded', (SELECT jsonb_build_object('reason', x.reason, 'words', x.words)
                 FROM report_exclusion x WHERE x.report_id = latest.id AND x.contribution_id = c.id),
    'answers', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'theme', t.label, 'reserved', t.reserved, 'assessment', t.assessment, 'answer', t.answer,
        'disposition', p.disposition, 'reason', p.reason, 'forwardedTo', p.forwarded_to,
        'deferredUntil', p.deferred_until, 'change', t.change, 'own', p.own) ORDER BY t.position)
      FROM report_pair p JOIN report_theme t ON t.report_id = p.report_id AND t.theme_id = p.theme_id
      WHERE p.report_id = latest.id AND p.contribution_id = c.id), '[]'::jsonb),
    'lines', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'reportKind', r.kind, 'reportNumber', r.number, 'line', l.number, 'heading', l.heading, 'how', lc.how)
        ORDER BY r.published_at, l.number)
      FROM report_line_contribution lc JOIN report_line l ON l.id = lc.line_id JOIN report r ON r.id = l.report_id
      WHERE lc.contribution_id = c.id AND r.published_at IS NOT NULL), '[]'::jsonb),
    'measures', coalesce((
      SELECT jsonb_agg(DISTINCT jsonb_build_object('title', m.title, 'owner', m.owner, 'status', mr.status, 'dueOn', mr.due_on))
      FROM report_line_contribution lc JOIN measure m ON m.line_id = lc.line_id
      JOIN LATERAL (SELECT * FROM measure_report y WHERE y.measure_id = m.id ORDER BY y.at DESC LIMIT 1) mr ON true
      WHERE lc.contribution_id = c.id), '[]'::jsonb)
  ) ORDER BY c.position), '[]'::jsonb)
  FROM submission s
  JOIN contribution c ON c.submission_id = s.id
  LEFT JOIN LATERAL (SELECT r.id, r.cut_off FROM report r
                     WHERE r.dialogue_id = s.dialogue_id AND r.kind = 'final' AND r.published_at IS NOT NULL
                     ORDER BY r.number DESC LIMIT 1) latest ON true
  WHERE s.receipt_hash = ANY (wanted_hashes)
$$;
--> statement-breakpoint

INSERT INTO table_retention (table_name, retention_class) VALUES
  ('theme', 'record'), ('theme_version', 'record'), ('coding', 'record'), ('coding_passage', 'record'),
  ('theme_assessment', 'record'), ('pair_proposal', 'record'), ('matter_decision', 'record'),
  ('theme_answer', 'record'), ('pair_answer', 'record'), ('report', 'record'), ('report_line', 'record'),
  ('report_line_theme', 'record'), ('report_line_contribution', 'record'), ('quotation', 'record'),
  ('quotation_release', 'record'), ('report_theme', 'record'), ('report_pair', 'record'),
  ('report_exclusion', 'record'), ('measure', 'record'), ('measure_report', 'record'),
  ('evaluation', 'record'), ('evaluated_principle', 'record');
