-- What reaches the municipality on paper, by telephone, at meetings and in files, and what may be taken back.

ALTER TABLE background_answer ALTER CONSTRAINT background_answer_submission_id_submission_id_fk
  DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE imported_row ALTER CONSTRAINT imported_row_dialogue_id_dialogue_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE imported_row ALTER CONSTRAINT imported_row_import_id_import_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE imported_row ALTER CONSTRAINT imported_row_submission_id_submission_id_fk DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint

-- The identity of an imported row is free again only when its import has been revoked.
CREATE FUNCTION guard_imported_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM import WHERE id = OLD.import_id AND revoked_at IS NOT NULL) THEN
    RAISE EXCEPTION 'genklang: an imported row keeps its identity' USING ERRCODE = 'check_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER guard BEFORE DELETE ON imported_row FOR EACH ROW EXECUTE FUNCTION guard_imported_row();
--> statement-breakpoint

-- The holder of a receipt takes a contribution off the public page. It is still received, counted and
-- answered. True where it was shown, or could have been, until now.
CREATE FUNCTION withdraw_contribution(wanted_hashes bytea[], wanted_contribution uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE contribution c SET withdrawn_at = clock_now()
  FROM submission s
  WHERE s.id = c.submission_id AND s.receipt_hash = ANY (wanted_hashes)
    AND c.id = wanted_contribution AND c.audience = 'public' AND c.withdrawn_at IS NULL;
  RETURN FOUND;
END $$;
--> statement-breakpoint

-- What is recorded late is late for a version that was published before, whatever day it carries.
CREATE OR REPLACE FUNCTION received_contributions(in_dialogue uuid, up_to timestamptz) RETURNS SETOF uuid
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT c.id FROM contribution c
  JOIN submission s ON s.id = c.submission_id
  LEFT JOIN import i ON i.id = s.import_id
  WHERE c.dialogue_id = in_dialogue AND coalesce(s.recorded_at, s.received_at) <= up_to AND i.revoked_at IS NULL
$$;

CREATE OR REPLACE VIEW public_report AS
  SELECT r.id, r.dialogue_id, r.kind, r.number, r.language, r.summary, r.method, r.unknown, r.cut_off,
    r.figures, r.published_at, m.organ AS decision_organ, m.decided_on, m.paragraph AS decision_paragraph,
    m.registry_number AS decision_registry_number, m.outcome AS decision_outcome, m.body AS decision_body,
    m.dissent AS decision_dissent,
    (SELECT count(*)::int FROM contribution c
     JOIN submission s ON s.id = c.submission_id
     LEFT JOIN import i ON i.id = s.import_id
     WHERE c.dialogue_id = r.dialogue_id AND coalesce(s.recorded_at, s.received_at) > r.cut_off AND i.revoked_at IS NULL) AS received_after
  FROM report r LEFT JOIN matter_decision m ON m.id = r.decision_id
  WHERE r.published_at IS NOT NULL;

CREATE OR REPLACE FUNCTION read_receipt_answers(wanted_hashes bytea[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'contributionId', c.id,
    'receivedAfterLast', latest.id IS NOT NULL AND coalesce(s.recorded_at, s.received_at) > latest.cut_off,
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
  ('imported_row', 'record'), ('background_answer', 'contribution');
