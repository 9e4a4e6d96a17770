CREATE TABLE "answer_review" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contribution_id" uuid NOT NULL,
	"reviewed_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "answer_review" ADD CONSTRAINT "answer_review_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_review_contribution_id_index" ON "answer_review" USING btree ("contribution_id");
--> statement-breakpoint
ALTER TABLE answer_review ALTER CONSTRAINT answer_review_contribution_id_contribution_id_fk
  DEFERRABLE INITIALLY IMMEDIATE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON answer_review
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON answer_review
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
INSERT INTO table_retention (table_name, retention_class) VALUES ('answer_review', 'record');
--> statement-breakpoint
-- What a contribution came with: its file, else its submission. Its position is its place there.
CREATE OR REPLACE VIEW counted_contribution AS
  SELECT c.id, c.dialogue_id, c.submission_id, c.position, c.kind, c.audience, c.language, c.parent_id,
    s.channel, s.received_at, s.place, s.headcount,
    CASE WHEN t.erasure_id IS NOT NULL THEN 'erased'
         WHEN c.withdrawn_at IS NOT NULL THEN 'withdrawn'
         ELSE coalesce(m.verdict, 'awaiting') END AS standing,
    CASE WHEN m.id IS NOT NULL AND t.erasure_id IS NULL THEN masked_text(t.body,
      (SELECT array_agg(k.start ORDER BY k.start) FROM mask k WHERE k.moderation_id = m.id),
      (SELECT array_agg(k."end" ORDER BY k.start) FROM mask k WHERE k.moderation_id = m.id))
    END AS body,
    t.version AS text_version, t.length,
    (SELECT e.reason FROM exclusion e WHERE e.contribution_id = c.id ORDER BY e.at DESC, e.id LIMIT 1) AS excluded,
    EXISTS (SELECT 1 FROM coding g WHERE g.contribution_id = c.id) AS coded,
    coalesce(s.import_id, s.id) AS source_id
  FROM contribution c
  JOIN submission s ON s.id = c.submission_id
  JOIN contribution_text t ON t.contribution_id = c.id
    AND t.version = (SELECT max(v.version) FROM contribution_text v WHERE v.contribution_id = c.id)
  LEFT JOIN moderation m ON m.id = c.moderation_id
  LEFT JOIN import i ON i.id = s.import_id
  WHERE i.revoked_at IS NULL;
--> statement-breakpoint
-- What came with a revoked file counts for nothing, so that nobody judges, codes, leaves out or answers it.
-- Waits for whoever is revoking the file.
CREATE FUNCTION guard_not_revoked() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  revoked timestamptz;
BEGIN
  SELECT i.revoked_at INTO revoked FROM contribution c
    JOIN submission s ON s.id = c.submission_id
    JOIN import i ON i.id = s.import_id
    WHERE c.id = NEW.contribution_id FOR SHARE OF i;
  IF revoked IS NOT NULL THEN
    RAISE EXCEPTION 'genklang: the file that this came with is revoked' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['moderation', 'coding', 'exclusion', 'pair_proposal', 'pair_answer',
                           'official_answer', 'quotation_release'] LOOP
    EXECUTE format('CREATE TRIGGER guard_not_revoked BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION guard_not_revoked()', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- What has been answered to single contributions, and may repeat their words: in an answer of their own, in
-- public, and in the version that was published last with them in it.
CREATE VIEW answer_given AS
  SELECT w.contribution_id, 'adopted' AS kind, w.theme_id, NULL::uuid AS report_id, w.at
  FROM pair_answer w
  JOIN coding g ON g.contribution_id = w.contribution_id AND g.theme_id = w.theme_id
  WHERE w.disposition IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM pair_answer x WHERE x.contribution_id = w.contribution_id AND x.theme_id = w.theme_id
      AND (x.at, x.id) > (w.at, w.id))
  UNION ALL
  SELECT w.contribution_id, 'proposed', w.theme_id, NULL, w.at
  FROM pair_proposal w
  JOIN coding g ON g.contribution_id = w.contribution_id AND g.theme_id = w.theme_id
  WHERE w.disposition IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM pair_proposal x WHERE x.contribution_id = w.contribution_id
      AND x.theme_id = w.theme_id AND (x.at, x.id) > (w.at, w.id))
    AND NOT EXISTS (SELECT 1 FROM pair_answer x WHERE x.contribution_id = w.contribution_id
      AND x.theme_id = w.theme_id AND x.at > w.at)
  UNION ALL
  SELECT a.contribution_id, 'public', NULL, NULL, a.written_at
  FROM official_answer a
  WHERE NOT EXISTS (SELECT 1 FROM official_answer_retraction r WHERE r.answer_id = a.id)
  UNION ALL
  SELECT latest.contribution_id, 'version', NULL, latest.report_id, latest.published_at
  FROM (SELECT DISTINCT ON (p.contribution_id) p.contribution_id, r.id AS report_id, r.published_at
        FROM report_pair p JOIN report r ON r.id = p.report_id AND r.published_at IS NOT NULL
        ORDER BY p.contribution_id, r.published_at DESC) latest;
--> statement-breakpoint
-- Those of them that were given when less of the text was hidden, and that nobody has read again since.
CREATE VIEW answer_to_review AS
  SELECT c.dialogue_id, c.id AS contribution_id, a.kind, a.theme_id, a.report_id,
    CASE WHEN erased.at IS NOT NULL THEN 'erased' WHEN m.verdict = 'withheld' THEN 'withheld' ELSE 'masked' END AS hidden,
    coalesce(erased.at, m.at) AS hidden_at
  FROM contribution c
  JOIN submission s ON s.id = c.submission_id
  LEFT JOIN import i ON i.id = s.import_id
  JOIN moderation m ON m.id = c.moderation_id
  LEFT JOIN LATERAL (SELECT max(e.decided_at) AS at FROM contribution_text t JOIN erasure e ON e.id = t.erasure_id
                     WHERE t.contribution_id = c.id) erased ON true
  JOIN answer_given a ON a.contribution_id = c.id
  CROSS JOIN LATERAL (
    SELECT greatest(a.at, (SELECT max(v.at) FROM answer_review v WHERE v.contribution_id = c.id)) AS at
  ) read
  LEFT JOIN LATERAL (SELECT p.id, p.verdict FROM moderation p WHERE p.contribution_id = c.id AND p.at <= read.at
                     ORDER BY p.at DESC, p.id DESC LIMIT 1) was ON true
  WHERE i.revoked_at IS NULL
    AND (erased.at IS NOT NULL OR m.verdict = 'withheld' OR EXISTS (SELECT 1 FROM mask k WHERE k.moderation_id = m.id))
    AND (erased.at > read.at OR (was.id <> m.id AND was.verdict <> 'withheld' AND (
      m.verdict = 'withheld' OR EXISTS (
        SELECT 1 FROM mask k WHERE k.moderation_id = m.id AND NOT EXISTS (
          SELECT 1 FROM mask before WHERE before.moderation_id = was.id
            AND before.start <= k.start AND before."end" >= k."end")))));
--> statement-breakpoint
-- A line builds on what counts: what its version leaves out, it leaves out of every line too.
CREATE OR REPLACE VIEW public_report_line AS
  SELECT l.id, l.report_id, l.number, l.heading, l.body,
    (SELECT count(*)::int FROM report_line_contribution lc WHERE lc.line_id = l.id AND NOT EXISTS (
      SELECT 1 FROM report_exclusion x
      WHERE x.report_id = l.report_id AND x.contribution_id = lc.contribution_id)) AS contributions,
    l.identity
  FROM report_line l JOIN public_report r ON r.id = l.report_id;

CREATE OR REPLACE VIEW public_report_link AS
  SELECT lc.line_id, lc.contribution_id, lc.how, l.report_id
  FROM report_line_contribution lc
  JOIN public_report_line l ON l.id = lc.line_id
  JOIN public_contribution c ON c.id = lc.contribution_id AND c.standing = 'published'
  WHERE NOT EXISTS (SELECT 1 FROM report_exclusion x
                    WHERE x.report_id = l.report_id AND x.contribution_id = lc.contribution_id);
--> statement-breakpoint
-- What has become of a submission, for the holder of its receipt. Until a final version answers it: the themes
-- that the latest interim version counts it under, or why it does not; never a disposition.
CREATE OR REPLACE FUNCTION read_receipt_answers(wanted_hashes bytea[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'contributionId', c.id,
    'receivedAfterLast', latest.id IS NOT NULL AND coalesce(s.recorded_at, s.received_at) > latest.cut_off,
    'interim', (
      SELECT jsonb_build_object(
        'number', r.number,
        'receivedAfter', coalesce(s.recorded_at, s.received_at) > r.cut_off,
        'excluded', (SELECT jsonb_build_object('reason', x.reason, 'words', x.words)
                     FROM report_exclusion x WHERE x.report_id = r.id AND x.contribution_id = c.id),
        'themes', coalesce((
          SELECT jsonb_agg(jsonb_build_object('theme', t.label, 'themeId', t.theme_id, 'reserved', t.reserved)
            ORDER BY t.position)
          FROM report_pair p JOIN report_theme t ON t.report_id = p.report_id AND t.theme_id = p.theme_id
          WHERE p.report_id = r.id AND p.contribution_id = c.id), '[]'::jsonb))
      FROM report r
      WHERE r.dialogue_id = s.dialogue_id AND r.kind = 'interim' AND r.published_at IS NOT NULL
        AND (latest.id IS NULL OR coalesce(s.recorded_at, s.received_at) > latest.cut_off)
      ORDER BY r.number DESC LIMIT 1),
    'excluded', (SELECT jsonb_build_object('reason', x.reason, 'words', x.words)
                 FROM report_exclusion x WHERE x.report_id = latest.id AND x.contribution_id = c.id),
    'answers', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'theme', t.label, 'reserved', t.reserved, 'assessment', t.assessment, 'answer', t.answer,
        'disposition', p.disposition, 'reason', p.reason, 'forwardedTo', p.forwarded_to,
        'deferredUntil', p.deferred_until, 'change', t.change, 'own', p.own,
        'later', (
          SELECT jsonb_build_object('answer', now.body, 'change', now.change, 'disposition', now.disposition,
            'reason', now.reason, 'forwardedTo', now.forwarded_to, 'deferredUntil', now.deferred_until,
            'own', now.own, 'at', now.at, 'as', now.written_as)
          FROM (
            SELECT a.body, a.change, w.disposition IS NOT NULL AS own,
              CASE WHEN w.disposition IS NULL THEN a.disposition ELSE w.disposition END AS disposition,
              CASE WHEN w.disposition IS NULL THEN a.reason ELSE w.reason END AS reason,
              CASE WHEN w.disposition IS NULL THEN a.forwarded_to ELSE w.forwarded_to END AS forwarded_to,
              CASE WHEN w.disposition IS NULL THEN a.deferred_until ELSE w.deferred_until END AS deferred_until,
              greatest(a.at, w.at) AS at,
              CASE WHEN w.at > a.at THEN w.written_as ELSE a.written_as END AS written_as
            FROM (SELECT x.* FROM theme_answer x WHERE x.theme_id = p.theme_id
                  ORDER BY x.at DESC, x.id DESC LIMIT 1) a
            LEFT JOIN LATERAL (SELECT y.* FROM pair_answer y
                               WHERE y.contribution_id = c.id AND y.theme_id = p.theme_id
                               ORDER BY y.at DESC, y.id DESC LIMIT 1) w ON true
          ) now
          WHERE now.at > latest.published_at
            AND (now.body, now.change, now.disposition, now.reason, now.forwarded_to, now.deferred_until)
              IS DISTINCT FROM (t.answer, t.change, p.disposition, p.reason, p.forwarded_to, p.deferred_until)),
        'earlier', coalesce((
          SELECT jsonb_agg(jsonb_build_object('number', r.number, 'publishedAt', r.published_at,
            'answer', bt.answer, 'change', bt.change, 'disposition', b.disposition, 'reason', b.reason,
            'forwardedTo', b.forwarded_to, 'deferredUntil', b.deferred_until) ORDER BY r.number DESC)
          FROM report_pair b
          JOIN report_theme bt ON bt.report_id = b.report_id AND bt.theme_id = b.theme_id
          JOIN report r ON r.id = b.report_id
          WHERE b.contribution_id = c.id AND b.theme_id = p.theme_id AND r.kind = 'final' AND r.id <> latest.id
            AND (bt.answer, bt.change, b.disposition, b.reason, b.forwarded_to, b.deferred_until)
              IS DISTINCT FROM (t.answer, t.change, p.disposition, p.reason, p.forwarded_to, p.deferred_until)
          ), '[]'::jsonb)) ORDER BY t.position)
      FROM report_pair p JOIN report_theme t ON t.report_id = p.report_id AND t.theme_id = p.theme_id
      WHERE p.report_id = latest.id AND p.contribution_id = c.id), '[]'::jsonb),
    'lines', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'reportKind', r.kind, 'reportNumber', r.number, 'line', l.number, 'heading', l.heading, 'how', lc.how,
        'identity', l.identity)
        ORDER BY r.published_at, l.number)
      FROM report_line_contribution lc JOIN report_line l ON l.id = lc.line_id JOIN report r ON r.id = l.report_id
      WHERE lc.contribution_id = c.id AND r.published_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM report_exclusion x WHERE x.report_id = r.id AND x.contribution_id = c.id)), '[]'::jsonb),
    'measures', coalesce((
      SELECT jsonb_agg(DISTINCT jsonb_build_object('title', m.title, 'owner', m.owner, 'status', mr.status, 'dueOn', mr.due_on))
      FROM report_line_contribution lc
      JOIN report_line l ON l.id = lc.line_id
      JOIN report r ON r.id = l.report_id AND r.published_at IS NOT NULL
      JOIN report_line same ON same.identity = l.identity
      JOIN measure_line ml ON ml.line_id = same.id JOIN measure m ON m.id = ml.measure_id
      JOIN LATERAL (SELECT * FROM measure_report y WHERE y.measure_id = m.id ORDER BY y.at DESC LIMIT 1) mr ON true
      WHERE lc.contribution_id = c.id), '[]'::jsonb)
  ) ORDER BY c.position), '[]'::jsonb)
  FROM submission s
  JOIN contribution c ON c.submission_id = s.id
  LEFT JOIN LATERAL (SELECT r.id, r.cut_off, r.published_at FROM report r
                     WHERE r.dialogue_id = s.dialogue_id AND r.kind = 'final' AND r.published_at IS NOT NULL
                     ORDER BY r.number DESC LIMIT 1) latest ON true
  WHERE s.receipt_hash = ANY (wanted_hashes)
$$;
