-- What the two keys still could do by plain SQL, past the pages and the use cases: write beside the moment in
-- which something is published, add to what was finished, and speak in another's name. Every guard is a trigger
-- of its own beside those that are there. The owner, who migrates, restores and seeds, is not held by those that
-- say so: it could take them away.

-- Which of the three keys opened this session, told by what it may do: the roles' names are the installation's.
CREATE FUNCTION session_key() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = 'public.submission'::regclass), 'MEMBER')
      THEN 'owner'
    WHEN has_table_privilege(session_user, 'public.submission', 'SELECT') THEN 'office'
    ELSE 'public'
  END
$$;
--> statement-breakpoint

-- Is this now, by the one clock? What the application writes is cut to milliseconds.
CREATE FUNCTION is_now(moment timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT moment IS NOT NULL
    AND moment BETWEEN public.clock_now() - interval '1 second' AND public.clock_now() + interval '1 second'
$$;
--> statement-breakpoint

-- Something arrives when it is stored, and after every version that is already published: what a version does not
-- hold must be late for it. Whoever took the time before a version was published, and the place in the dialogue
-- after it, begins again (perform does that by itself). After `guard`, which waits for the dialogue.
CREATE FUNCTION guard_arrival() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  arrived timestamptz := coalesce(NEW.recorded_at, NEW.received_at);
BEGIN
  IF session_key() = 'owner' THEN
    RETURN NEW;
  END IF;
  IF session_key() = 'public' AND NEW.channel <> 'web' THEN
    RAISE EXCEPTION 'genklang: residents send over the web' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT is_now(arrived) OR NEW.received_at > arrived THEN
    RAISE EXCEPTION 'genklang: a submission arrives when it is stored' USING ERRCODE = 'check_violation';
  END IF;
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'genklang: what was published meanwhile has to be seen' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM report r WHERE r.dialogue_id = NEW.dialogue_id AND r.cut_off >= arrived) THEN
    RAISE EXCEPTION 'genklang: a version was published meanwhile' USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_arrival BEFORE INSERT ON submission FOR EACH ROW EXECUTE FUNCTION guard_arrival();
--> statement-breakpoint

-- What is made at once stays as it was made: nothing is added later to what somebody sent, to an edition, to a
-- verdict. Told the table that the row belongs to, and the column that names it.
CREATE FUNCTION guard_made_at_once() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  together boolean;
BEGIN
  IF session_key() = 'owner' THEN
    RETURN NEW;
  END IF;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE id = $1 AND xmin = pg_current_xact_id()::xid)', TG_ARGV[0])
    INTO together USING (to_jsonb(NEW) ->> TG_ARGV[1])::uuid;
  IF NOT together THEN
    RAISE EXCEPTION 'genklang: nothing is added to a % that is already made', TG_ARGV[0]
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE part record;
BEGIN
  FOR part IN SELECT * FROM (VALUES
    ('contribution', 'submission', 'submission_id'), ('contribution_text', 'contribution', 'contribution_id'),
    ('proposal', 'contribution', 'contribution_id'), ('background_answer', 'submission', 'submission_id'),
    ('survey_response', 'submission', 'submission_id'), ('survey_answer', 'submission', 'submission_id'),
    ('survey_text', 'contribution', 'contribution_id'), ('mask', 'moderation', 'moderation_id'),
    ('published_text', 'publication', 'publication_id'), ('principle', 'principle_set', 'set_id'),
    ('barrier_contact', 'barrier_report', 'report_id')) AS made (tab, whole, col) LOOP
    EXECUTE format('CREATE TRIGGER guard_made_at_once BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION guard_made_at_once(%L, %L)',
                   part.tab, part.whole, part.col);
  END LOOP;
END $$;
-- The verdict in force is always the newest: nobody goes back to an older one, or to none.
CREATE TRIGGER guard_verdict BEFORE UPDATE OF moderation_id ON contribution
  FOR EACH ROW WHEN (NEW.moderation_id IS DISTINCT FROM OLD.moderation_id)
  EXECUTE FUNCTION guard_made_at_once('moderation', 'moderation_id');
--> statement-breakpoint

-- Parts of a version wait for whoever is publishing it: without that, what is taken away at the same instant
-- would be counted and gone.
CREATE FUNCTION await_publishing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  part jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  PERFORM 1 FROM report WHERE id = coalesce(
    (part ->> 'report_id')::uuid,
    (SELECT l.report_id FROM report_line l WHERE l.id = (part ->> 'line_id')::uuid)) FOR SHARE;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['report_line', 'report_line_theme', 'report_line_contribution', 'report_line_question',
                           'quotation', 'report_theme', 'report_pair', 'report_exclusion'] LOOP
    EXECUTE format('CREATE TRIGGER await_publishing BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION await_publishing()', t);
  END LOOP;
END $$;
--> statement-breakpoint

-- A version is published now, by somebody, up to now, with its three numbers; and a final one says of every pair
-- what was adopted, never something else. After `guard`, which holds the dialogue.
CREATE FUNCTION guard_publishing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'genklang: what arrived meanwhile has to be seen' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.published_by IS NULL OR NOT is_now(NEW.published_at) OR NOT is_now(NEW.cut_off) THEN
    RAISE EXCEPTION 'genklang: a version is published now, and accounts for everything until now'
      USING ERRCODE = 'check_violation';
  END IF;
  IF num_nulls(NEW.figures ->> 'received', NEW.figures ->> 'answered', NEW.figures ->> 'excluded') > 0 THEN
    RAISE EXCEPTION 'genklang: incomplete ledger, a version tells its numbers' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.kind = 'final' AND EXISTS (
    SELECT 1 FROM report_pair p
    LEFT JOIN LATERAL (SELECT * FROM pair_answer x
      WHERE x.contribution_id = p.contribution_id AND x.theme_id = p.theme_id
      ORDER BY x.at DESC, x.id DESC LIMIT 1) own ON true
    LEFT JOIN LATERAL (SELECT * FROM theme_answer x WHERE x.theme_id = p.theme_id
      ORDER BY x.at DESC, x.id DESC LIMIT 1) its ON true
    WHERE p.report_id = NEW.id
      AND (p.disposition, p.reason, p.forwarded_to, p.deferred_until) IS DISTINCT FROM
        CASE WHEN own.disposition IS NULL THEN (its.disposition, its.reason, its.forwarded_to, its.deferred_until)
             ELSE (own.disposition, own.reason, own.forwarded_to, own.deferred_until) END) THEN
    RAISE EXCEPTION 'genklang: a final version says what was adopted' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_publishing BEFORE UPDATE ON report FOR EACH ROW
  WHEN (OLD.published_at IS NULL AND NEW.published_at IS NOT NULL) EXECUTE FUNCTION guard_publishing();
--> statement-breakpoint

-- A file is taken back once, and never while a version is being published that counts it. Before `guard`, which
-- looks for such versions.
CREATE FUNCTION await_dialogue_of_import() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM dialogue WHERE id = NEW.dialogue_id FOR UPDATE;
  IF OLD.revoked_at IS NOT NULL THEN
    RAISE EXCEPTION 'genklang: a revoked import stays revoked' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER await_dialogue BEFORE UPDATE ON import FOR EACH ROW EXECUTE FUNCTION await_dialogue_of_import();
--> statement-breakpoint

-- How much was received after the latest final version: it is owed one more.
CREATE FUNCTION owed_after_final(in_dialogue uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::int FROM contribution c
  JOIN submission s ON s.id = c.submission_id
  LEFT JOIN import i ON i.id = s.import_id
  WHERE c.dialogue_id = in_dialogue AND i.revoked_at IS NULL
    AND coalesce(s.recorded_at, s.received_at) > coalesce(
      (SELECT max(r.cut_off) FROM report r WHERE r.dialogue_id = in_dialogue AND r.kind = 'final'), '-infinity')
$$;
--> statement-breakpoint

-- What was received is owed an answer: no end but that of the chain, and not that one either while a letter lies
-- unanswered. What is public never goes back behind the scenes.
CREATE FUNCTION guard_dialogue_ends() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  unseen text[] := ARRAY['initiative', 'assessment', 'planning', 'pendingDecision', 'returned', 'approved'];
BEGIN
  IF OLD.state <> ALL (unseen) AND NEW.state = ANY (unseen) THEN
    RAISE EXCEPTION 'genklang: what is public stays public' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state IN ('declined', 'informationOnly') AND EXISTS (SELECT 1 FROM submission WHERE dialogue_id = NEW.id) THEN
    RAISE EXCEPTION 'genklang: something was received, so it is still owed an answer' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'evaluated' AND owed_after_final(NEW.id) > 0 THEN
    RAISE EXCEPTION 'genklang: something came after the last version, and is still owed an answer'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_ends BEFORE UPDATE OF state ON dialogue FOR EACH ROW
  WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION guard_dialogue_ends();
--> statement-breakpoint

-- Each key speaks in the log for those who hold it, and of now. What the public is told as the municipality's doing
-- (`public_happening`) no resident can have done.
CREATE FUNCTION guard_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  key text := session_key();
BEGIN
  IF key = 'owner' THEN
    RETURN NEW;
  END IF;
  IF NOT is_now(NEW.at)
     OR (key = 'office' AND (NEW.actor_kind <> 'staff' OR NEW.actor_id IS NULL))
     OR (key = 'public' AND (NEW.actor_kind <> 'resident' OR NEW.actor_id IS NOT NULL OR NEW.type NOT IN (
       'submission.received', 'contribution.withdrawn', 'contribution.reported', 'proposal.supported',
       'barrier.reported'))) THEN
    RAISE EXCEPTION 'genklang: this is not for this key to say' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION guard_event();
--> statement-breakpoint

-- The same rows as before. Written so that the planner sees that most of what came in came in no file: else it holds
-- one row in two hundred to be left, and reads everything that the installation ever received for one dialogue's page.
CREATE OR REPLACE VIEW public_contribution AS
  SELECT c.id, c.dialogue_id, c.kind, s.channel, c.language, s.received_at,
    CASE WHEN m.verdict = 'published' AND c.withdrawn_at IS NULL AND t.erasure_id IS NULL
      THEN masked_text(t.body,
        (SELECT array_agg(k.start ORDER BY k.start) FROM mask k WHERE k.moderation_id = m.id),
        (SELECT array_agg(k."end" ORDER BY k.start) FROM mask k WHERE k.moderation_id = m.id))
    END AS body,
    CASE WHEN t.erasure_id IS NOT NULL THEN 'erased'
         WHEN c.withdrawn_at IS NOT NULL THEN 'withdrawn'
         ELSE m.verdict END AS standing,
    CASE WHEN m.verdict = 'withheld' THEN m.reason END AS withheld_reason,
    CASE WHEN m.verdict = 'withheld' THEN m.explanation END AS explanation,
    EXISTS (SELECT 1 FROM mask k WHERE k.moderation_id = m.id) AS masked,
    c.parent_id
  FROM contribution c
  JOIN submission s ON s.id = c.submission_id
  JOIN moderation m ON m.id = c.moderation_id
  JOIN contribution_text t ON t.contribution_id = c.id AND t.version = m.text_version
  JOIN dialogue d ON d.id = c.dialogue_id
  WHERE c.audience = 'public' AND m.verdict IN ('published', 'withheld')
    AND (s.import_id IS NULL
      OR EXISTS (SELECT 1 FROM import i WHERE i.id = s.import_id AND i.revoked_at IS NULL))
    AND d.state NOT IN ('initiative', 'assessment', 'planning', 'pendingDecision', 'returned', 'approved');
--> statement-breakpoint
-- The same rows as before: each link asks for its own contribution, and not all contributions for their links.
CREATE OR REPLACE VIEW public_report_link AS
  SELECT lc.line_id, lc.contribution_id, lc.how, l.report_id
  FROM report_line_contribution lc
  JOIN public_report_line l ON l.id = lc.line_id
  CROSS JOIN LATERAL (SELECT FROM public_contribution c
                      WHERE c.id = lc.contribution_id AND c.standing = 'published' OFFSET 0) shown
  WHERE NOT EXISTS (SELECT 1 FROM report_exclusion x
                    WHERE x.report_id = l.report_id AND x.contribution_id = lc.contribution_id);
