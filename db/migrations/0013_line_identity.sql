ALTER TABLE "pair_answer" ADD COLUMN "written_as" text;--> statement-breakpoint
ALTER TABLE "theme_answer" ADD COLUMN "written_as" text;--> statement-breakpoint
ALTER TABLE "report_line" ADD COLUMN "identity" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "report_line" ADD CONSTRAINT "report_line_identity_reportId_unique" UNIQUE("identity","report_id");--> statement-breakpoint
-- A line that is in several versions is known again by its heading, as it was compared until now.
ALTER TABLE report_line DISABLE TRIGGER guard;
--> statement-breakpoint
WITH named AS (
  SELECT l.id, r.dialogue_id, r.published_at, l.heading,
    row_number() OVER (PARTITION BY l.report_id, l.heading ORDER BY l.number) AS nth
  FROM report_line l JOIN report r ON r.id = l.report_id
), first AS (
  SELECT id, first_value(id) OVER (PARTITION BY dialogue_id, heading, nth ORDER BY published_at NULLS LAST, id) AS identity
  FROM named
)
UPDATE report_line l SET identity = first.identity FROM first WHERE first.id = l.id;
--> statement-breakpoint
ALTER TABLE report_line ENABLE TRIGGER guard;
--> statement-breakpoint
-- A line keeps its identity, and one identity belongs to one dialogue.
CREATE FUNCTION guard_line_identity() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.identity <> OLD.identity OR NEW.report_id <> OLD.report_id) THEN
    RAISE EXCEPTION 'genklang: a line keeps its identity' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM report_line l
             JOIN report other ON other.id = l.report_id
             JOIN report own ON own.id = NEW.report_id
             WHERE l.identity = NEW.identity AND other.dialogue_id <> own.dialogue_id) THEN
    RAISE EXCEPTION 'genklang: a line belongs to one dialogue' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_identity BEFORE INSERT OR UPDATE ON report_line
  FOR EACH ROW EXECUTE FUNCTION guard_line_identity();
--> statement-breakpoint
-- In which role an answer was entered, as far as the roles of its day can tell.
CREATE FUNCTION pg_temp.entered_as(person uuid, decision uuid, at timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE a.role WHEN 'politicalOwner' THEN a.role ELSE 'registrar' END
  FROM public.matter_decision m
  JOIN public.dialogue d ON d.id = m.dialogue_id
  JOIN public.role_assignment a ON a.person_id = person
    AND ((a.role = 'politicalOwner' AND a.dialogue_id = d.id)
      OR (a.role = 'registrar' AND a.committee_id = d.committee_id))
    AND a.valid_from <= (at AT TIME ZONE 'Europe/Stockholm')::date
    AND coalesce(a.valid_to, 'infinity') >= (at AT TIME ZONE 'Europe/Stockholm')::date
  WHERE m.id = decision
  ORDER BY a.role LIMIT 1
$$;
UPDATE theme_answer SET written_as = pg_temp.entered_as(written_by, decision_id, at);
UPDATE pair_answer SET written_as = pg_temp.entered_as(written_by, decision_id, at);
DROP FUNCTION pg_temp.entered_as(uuid, uuid, timestamptz);
--> statement-breakpoint
ALTER TABLE theme_answer ADD CONSTRAINT adopted_in_a_role CHECK (written_as IN ('politicalOwner', 'registrar'));
ALTER TABLE pair_answer ADD CONSTRAINT adopted_in_a_role CHECK (written_as IN ('politicalOwner', 'registrar'));
--> statement-breakpoint
CREATE OR REPLACE VIEW public_report_line AS
  SELECT l.id, l.report_id, l.number, l.heading, l.body,
    (SELECT count(*)::int FROM report_line_contribution lc WHERE lc.line_id = l.id) AS contributions,
    l.identity
  FROM report_line l JOIN public_report r ON r.id = l.report_id;

-- The answer in force stands beside the frozen one where it says something else.
CREATE OR REPLACE VIEW public_report_theme AS
  SELECT t.report_id, t.theme_id, t.reserved, t.position, t.label, t.definition, t.contributions, t.assessment,
    t.answer, t.disposition, t.reason, t.forwarded_to, t.deferred_until, t.change,
    a.body AS later_answer, a.disposition AS later_disposition, a.reason AS later_reason, a.at AS changed_at,
    a.forwarded_to AS later_forwarded_to, a.deferred_until AS later_deferred_until, a.change AS later_change,
    a.written_as AS changed_as
  FROM report_theme t
  JOIN public_report r ON r.id = t.report_id
  LEFT JOIN LATERAL (
    SELECT now.* FROM (SELECT x.* FROM theme_answer x WHERE x.theme_id = t.theme_id
                       ORDER BY x.at DESC, x.id DESC LIMIT 1) now
    WHERE r.kind = 'final' AND now.at > r.published_at
      AND (now.body, now.disposition, now.reason, now.forwarded_to, now.deferred_until, now.change)
        IS DISTINCT FROM (t.answer, t.disposition, t.reason, t.forwarded_to, t.deferred_until, t.change)
  ) a ON true;
--> statement-breakpoint
-- One contribution's own answer under one theme, where it is not what a final version says: changed since
-- (later_report_id is null), or in the final version after it. Where the pair follows its theme again, its
-- answer is the theme's.
CREATE VIEW changed_pair AS
  SELECT r.id AS report_id, NULL::uuid AS later_report_id, p.contribution_id, p.theme_id,
    p.own, p.disposition, p.reason, p.forwarded_to, p.deferred_until,
    w.disposition IS NOT NULL AS later_own, now.disposition AS later_disposition, now.reason AS later_reason,
    now.forwarded_to AS later_forwarded_to, now.deferred_until AS later_deferred_until,
    w.at AS changed_at, w.written_as AS changed_as, w.written_by AS changed_by
  FROM report r
  JOIN matter_decision m ON m.dialogue_id = r.dialogue_id
  JOIN pair_answer w ON w.decision_id = m.id AND w.at > r.published_at
  JOIN report_pair p ON p.report_id = r.id AND p.contribution_id = w.contribution_id AND p.theme_id = w.theme_id
  JOIN LATERAL (
    SELECT w.disposition, w.reason, w.forwarded_to, w.deferred_until WHERE w.disposition IS NOT NULL
    UNION ALL
    (SELECT x.disposition, x.reason, x.forwarded_to, x.deferred_until FROM theme_answer x
     WHERE w.disposition IS NULL AND x.theme_id = w.theme_id ORDER BY x.at DESC, x.id DESC LIMIT 1)
  ) now ON true
  WHERE r.kind = 'final'
    AND NOT EXISTS (SELECT 1 FROM pair_answer later
                    WHERE later.contribution_id = w.contribution_id AND later.theme_id = w.theme_id
                      AND (later.at, later.id) > (w.at, w.id))
    AND (now.disposition, now.reason, now.forwarded_to, now.deferred_until)
      IS DISTINCT FROM (p.disposition, p.reason, p.forwarded_to, p.deferred_until)
  UNION ALL
  SELECT r.id, next.id, p.contribution_id, p.theme_id, p.own, p.disposition, p.reason, p.forwarded_to,
    p.deferred_until, n.own, n.disposition, n.reason, n.forwarded_to, n.deferred_until, w.at, w.written_as, w.written_by
  FROM report r
  JOIN report next ON next.dialogue_id = r.dialogue_id AND next.kind = r.kind AND next.number = r.number + 1
  JOIN report_pair p ON p.report_id = r.id
  JOIN report_pair n ON n.report_id = next.id AND n.contribution_id = p.contribution_id AND n.theme_id = p.theme_id
  LEFT JOIN LATERAL (SELECT x.* FROM pair_answer x
                     WHERE x.contribution_id = p.contribution_id AND x.theme_id = p.theme_id
                       AND x.at <= next.published_at
                     ORDER BY x.at DESC, x.id DESC LIMIT 1) w ON true
  WHERE r.kind = 'final' AND next.published_at IS NOT NULL AND (p.own OR n.own)
    AND (p.disposition, p.reason, p.forwarded_to, p.deferred_until)
      IS DISTINCT FROM (n.disposition, n.reason, n.forwarded_to, n.deferred_until);

-- The reasons are shown beside a contribution that has a page of its own; the others are counted.
CREATE VIEW public_changed_pair AS
  SELECT p.report_id, p.later_report_id, c.id AS contribution_id, p.theme_id, p.disposition, p.later_disposition,
    CASE WHEN c.id IS NOT NULL THEN p.reason END AS reason,
    CASE WHEN c.id IS NOT NULL THEN p.forwarded_to END AS forwarded_to,
    CASE WHEN c.id IS NOT NULL THEN p.deferred_until END AS deferred_until,
    CASE WHEN c.id IS NOT NULL THEN p.later_reason END AS later_reason,
    CASE WHEN c.id IS NOT NULL THEN p.later_forwarded_to END AS later_forwarded_to,
    CASE WHEN c.id IS NOT NULL THEN p.later_deferred_until END AS later_deferred_until,
    p.changed_at, p.changed_as
  FROM changed_pair p
  JOIN public_report r ON r.id = p.report_id
  LEFT JOIN public_contribution c ON c.id = p.contribution_id AND c.standing = 'published';
--> statement-breakpoint
-- What has become of a submission, for the holder of its receipt: themes with their answers from the latest
-- final version, what was answered before and after it, the numbered lines that build on it in every
-- published version, and what is being done for them.
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
      WHERE lc.contribution_id = c.id AND r.published_at IS NOT NULL), '[]'::jsonb),
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
