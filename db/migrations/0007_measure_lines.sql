-- A measure can be promised by several lines. The views that showed its one line are made anew.
DROP VIEW public_measure_report;
--> statement-breakpoint
DROP VIEW public_measure;
--> statement-breakpoint
CREATE TABLE "measure_line" (
	"measure_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	CONSTRAINT "measure_line_measure_id_line_id_pk" PRIMARY KEY("measure_id","line_id")
);
--> statement-breakpoint
ALTER TABLE "measure" DROP CONSTRAINT "measure_line_id_report_line_id_fk";
--> statement-breakpoint
ALTER TABLE "measure_line" ADD CONSTRAINT "measure_line_measure_id_measure_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."measure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_line" ADD CONSTRAINT "measure_line_line_id_report_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."report_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "measure_line_line_id_index" ON "measure_line" USING btree ("line_id");--> statement-breakpoint
ALTER TABLE "measure" DROP COLUMN "line_id";
--> statement-breakpoint
ALTER TABLE measure_line ALTER CONSTRAINT measure_line_measure_id_measure_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE measure_line ALTER CONSTRAINT measure_line_line_id_report_line_id_fk DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
CREATE FUNCTION guard_measure_line() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM measure m JOIN report r ON r.dialogue_id = m.dialogue_id
                 JOIN report_line l ON l.report_id = r.id
                 WHERE m.id = NEW.measure_id AND l.id = NEW.line_id AND r.published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'genklang: a measure rests on published lines of its own dialogue' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON measure_line FOR EACH ROW EXECUTE FUNCTION guard_measure_line();
--> statement-breakpoint
CREATE VIEW public_measure AS
  SELECT m.id, m.dialogue_id, m.title, m.owner, m.registered_at
  FROM measure m JOIN public_dialogue d ON d.id = m.dialogue_id;

CREATE VIEW public_measure_line AS
  SELECT ml.measure_id, ml.line_id, l.report_id, l.number
  FROM measure_line ml JOIN public_report_line l ON l.id = ml.line_id;

CREATE VIEW public_measure_report AS
  SELECT r.measure_id, r.status, r.due_on, r.words, r.at
  FROM measure_report r JOIN public_measure m ON m.id = r.measure_id;
--> statement-breakpoint
-- What has become of a submission, for the holder of its receipt: themes with their answers from the latest
-- final version, the numbered lines that build on it in every published version, and what is being done.
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
      FROM report_line_contribution lc
      JOIN measure_line ml ON ml.line_id = lc.line_id JOIN measure m ON m.id = ml.measure_id
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
INSERT INTO table_retention (table_name, retention_class) VALUES ('measure_line', 'record');
