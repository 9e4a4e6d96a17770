-- What the database itself refuses, and what the public key may see. Grants lie in db/grants.sql, because
-- role names carry the database's name.

-- The log's order is the database's to give. The column is not in the table object that inserts are made
-- with, so that no key can choose a position.
ALTER TABLE event ADD COLUMN position bigint GENERATED ALWAYS AS IDENTITY;
CREATE UNIQUE INDEX event_position ON event (position);
CREATE INDEX event_dialogue ON event (dialogue_id, position);
--> statement-breakpoint

-- A restored backup is loaded in one transaction with constraints deferred.
DO $$
DECLARE c record;
BEGIN
  FOR c IN SELECT conrelid::regclass AS tab, conname FROM pg_constraint
           WHERE contype = 'f' AND connamespace = 'public'::regnamespace LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', c.tab, c.conname);
  END LOOP;
END $$;
--> statement-breakpoint

-- One clock for every process; moved only in a demo or a test.
CREATE FUNCTION clock_now() RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT now() + coalesce((SELECT advance FROM demo_clock), interval '0')
$$;
--> statement-breakpoint

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'genklang: % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['event', 'event_seal', 'decision', 'plan_version', 'publication',
                           'published_text', 'principle_set', 'principle', 'early_end'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;
--> statement-breakpoint

-- A decision is recorded on a submitted plan of the same dialogue, while the dialogue awaits it.
CREATE FUNCTION guard_decision() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM plan_version v JOIN dialogue d ON d.id = v.dialogue_id
                 WHERE v.id = NEW.plan_version_id AND v.dialogue_id = NEW.dialogue_id
                   AND d.state = 'pendingDecision') THEN
    RAISE EXCEPTION 'genklang: a decision needs a submitted plan that awaits it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION guard_decision();
--> statement-breakpoint

-- Publishing rests on a recorded decision to hold the dialogue; what that decision was about (influence
-- scope and level) must be the same in the plan that is published.
CREATE FUNCTION guard_publication() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM decision d
    JOIN plan_version decided ON decided.id = d.plan_version_id
    JOIN plan_version published ON published.id = NEW.plan_version_id
    WHERE d.id = NEW.decision_id AND d.outcome = 'held'
      AND d.dialogue_id = NEW.dialogue_id AND published.dialogue_id = NEW.dialogue_id
      AND published.commitment = decided.commitment
      AND NOT EXISTS (SELECT 1 FROM decision later
                      WHERE later.dialogue_id = d.dialogue_id AND later.recorded_at > d.recorded_at)
  ) THEN
    RAISE EXCEPTION 'genklang: publishing needs a decision to hold the dialogue on this influence scope and level'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON publication FOR EACH ROW EXECUTE FUNCTION guard_publication();
--> statement-breakpoint

-- The spine row: made as an initiative; no state that the public sees without what proves it; no silent
-- change of the closing time once it is public.
CREATE FUNCTION guard_dialogue() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  unseen text[] := ARRAY['initiative', 'assessment', 'planning', 'pendingDecision', 'returned', 'approved'];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'initiative' THEN
      RAISE EXCEPTION 'genklang: a dialogue begins as an initiative' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.id <> OLD.id OR NEW.created_at <> OLD.created_at THEN
    RAISE EXCEPTION 'genklang: the spine row keeps its identity' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state <> OLD.state THEN
    IF NEW.state = 'approved' AND NOT EXISTS (
      SELECT 1 FROM decision WHERE dialogue_id = NEW.id AND outcome = 'held') THEN
      RAISE EXCEPTION 'genklang: approved without a decision' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state IN ('declined', 'informationOnly')
       AND NOT EXISTS (SELECT 1 FROM early_end WHERE dialogue_id = NEW.id AND outcome = NEW.state)
       AND NOT EXISTS (SELECT 1 FROM decision WHERE dialogue_id = NEW.id AND outcome = 'declined' AND NEW.state = 'declined') THEN
      RAISE EXCEPTION 'genklang: an end without its recorded reason' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'cancelled' AND EXISTS (SELECT 1 FROM submission WHERE dialogue_id = NEW.id) THEN
      RAISE EXCEPTION 'genklang: something was received, so it is still owed an answer' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state <> ALL (unseen || ARRAY['declined', 'informationOnly', 'cancelled'])
       AND NOT EXISTS (SELECT 1 FROM publication WHERE dialogue_id = NEW.id) THEN
      RAISE EXCEPTION 'genklang: public without a decision and a publication' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  IF NEW.closes_at IS DISTINCT FROM OLD.closes_at AND OLD.state <> ALL (unseen) AND NOT EXISTS (
    SELECT 1 FROM public_notice WHERE dialogue_id = NEW.id AND closes_at_after = NEW.closes_at) THEN
    RAISE EXCEPTION 'genklang: a new closing time needs a public reason' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON dialogue FOR EACH ROW EXECUTE FUNCTION guard_dialogue();
--> statement-breakpoint

CREATE FUNCTION refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'genklang: rows of % are never deleted', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER kept BEFORE DELETE ON dialogue FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER kept BEFORE DELETE ON submission FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER kept BEFORE DELETE ON contribution FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER kept BEFORE DELETE ON contribution_text FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint

-- What is sent over the web arrives in an open dialogue before its closing time, by the one clock.
CREATE FUNCTION guard_submission() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- Waits for whoever is moving the dialogue, and keeps the next one waiting until this is stored.
  PERFORM 1 FROM dialogue WHERE id = NEW.dialogue_id FOR SHARE;
  IF EXISTS (SELECT 1 FROM dialogue WHERE id = NEW.dialogue_id
             AND state IN ('cancelled', 'declined', 'informationOnly', 'archived')) THEN
    RAISE EXCEPTION 'genklang: the dialogue has ended' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.channel = 'web' AND NOT EXISTS (
    SELECT 1 FROM dialogue WHERE id = NEW.dialogue_id AND state = 'open' AND closes_at > clock_now()) THEN
    RAISE EXCEPTION 'genklang: the dialogue is not open' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON submission FOR EACH ROW EXECUTE FUNCTION guard_submission();
--> statement-breakpoint

-- A contribution lies in its submission's dialogue, and so does what it replies to.
CREATE FUNCTION guard_contribution() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM submission WHERE id = NEW.submission_id AND dialogue_id = NEW.dialogue_id)
     OR (NEW.parent_id IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM contribution p WHERE p.id = NEW.parent_id AND p.dialogue_id = NEW.dialogue_id))
     OR (NEW.moderation_id IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM moderation m WHERE m.id = NEW.moderation_id AND m.contribution_id = NEW.id)) THEN
    RAISE EXCEPTION 'genklang: a contribution belongs to one dialogue' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON contribution FOR EACH ROW EXECUTE FUNCTION guard_contribution();
--> statement-breakpoint

-- A text is written once. Emptying it is possible only from erase_contribution_text, below.
CREATE FUNCTION guard_contribution_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.body = '' AND NEW.erasure_id IS NOT NULL AND OLD.erasure_id IS NULL
     AND NEW.contribution_id = OLD.contribution_id AND NEW.version = OLD.version AND NEW.length = OLD.length
     AND current_setting('genklang.erasure', true) = NEW.erasure_id::text THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'genklang: a text is never changed' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON contribution_text FOR EACH ROW EXECUTE FUNCTION guard_contribution_text();
--> statement-breakpoint

-- Empties every version of one contribution's text after a recorded decision of its dialogue.
CREATE FUNCTION erase_contribution_text(erased_contribution uuid, on_decision uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM erasure e JOIN contribution c ON c.dialogue_id = e.dialogue_id
                 WHERE e.id = on_decision AND c.id = erased_contribution) THEN
    RAISE EXCEPTION 'genklang: erasing needs a recorded decision in the same dialogue' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM set_config('genklang.erasure', on_decision::text, true);
  UPDATE contribution_text SET body = '', erasure_id = on_decision
  WHERE contribution_id = erased_contribution AND erasure_id IS NULL;
  PERFORM set_config('genklang.erasure', '', true);
END $$;
--> statement-breakpoint

-- A text minus its masks. Each masked span becomes one U+E000, which no stored text may hold; the page
-- renders it as a mask in words.
CREATE FUNCTION masked_text(body text, starts integer[], ends integer[]) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  result text := '';
  read_to integer := 0;
  i integer;
BEGIN
  FOR i IN 1 .. coalesce(array_length(starts, 1), 0) LOOP
    IF starts[i] >= read_to THEN
      result := result || substring(body FROM read_to + 1 FOR starts[i] - read_to) || U&'\E000';
    END IF;
    read_to := greatest(read_to, ends[i]);
  END LOOP;
  RETURN result || substring(body FROM read_to + 1);
END $$;
--> statement-breakpoint

-- Published views ---------------------------------------------------------------------------------------

CREATE VIEW public_installation AS
  SELECT municipality, demo, accent_colour, service_provider, contact_email, contact_phone, contact_hours
  FROM installation;

CREATE VIEW public_contribution AS
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
    EXISTS (SELECT 1 FROM mask k WHERE k.moderation_id = m.id) AS masked
  FROM contribution c
  JOIN submission s ON s.id = c.submission_id
  JOIN moderation m ON m.id = c.moderation_id
  JOIN contribution_text t ON t.contribution_id = c.id AND t.version = m.text_version
  JOIN dialogue d ON d.id = c.dialogue_id
  LEFT JOIN import i ON i.id = s.import_id
  WHERE c.audience = 'public' AND m.verdict IN ('published', 'withheld') AND i.revoked_at IS NULL
    AND d.state NOT IN ('initiative', 'assessment', 'planning', 'pendingDecision', 'returned', 'approved');

CREATE VIEW public_dialogue AS
  SELECT d.id, d.slug, d.title, k.name AS committee, d.registry_number, d.state, d.interrupted,
    coalesce(q.body, i.question) AS question,
    coalesce(e.public_reason, no.reason) AS public_reason,
    coalesce(e.decided_on, no.decided_on) AS ended_on,
    d.opens_at, d.closes_at,
    p.id AS publication_id, p.level, p.deciding_organ, p.decision_on, p.interim_feedback_on,
    p.final_feedback_on, p.evaluation_on, p.activities, p.audience_choice,
    i.organ AS initiative_organ, i.taken_on AS initiative_on,
    yes.organ AS decision_organ, yes.decided_on, yes.paragraph AS decision_paragraph,
    (SELECT count(*)::int FROM public_contribution pc
     WHERE pc.dialogue_id = d.id AND pc.standing = 'published') AS published_contributions
  FROM dialogue d
  JOIN committee k ON k.id = d.committee_id
  JOIN initiative i ON i.dialogue_id = d.id
  LEFT JOIN early_end e ON e.dialogue_id = d.id
  LEFT JOIN LATERAL (SELECT * FROM decision x WHERE x.dialogue_id = d.id AND x.outcome = 'declined'
                     ORDER BY x.recorded_at DESC LIMIT 1) no ON d.state = 'declined'
  LEFT JOIN LATERAL (SELECT * FROM publication x WHERE x.dialogue_id = d.id
                     ORDER BY x.number DESC LIMIT 1) p ON true
  LEFT JOIN decision yes ON yes.id = p.decision_id
  LEFT JOIN published_text q ON q.publication_id = p.id AND q.field = 'question' AND q.language = 'sv'
  WHERE d.state IN ('declined', 'informationOnly')
     OR (p.id IS NOT NULL AND d.state NOT IN
          ('initiative', 'assessment', 'planning', 'pendingDecision', 'returned', 'approved'));

CREATE VIEW public_text AS
  SELECT p.dialogue_id, t.paragraph_id, t.field, t.position, t.language, t.body, t.translation
  FROM published_text t
  JOIN publication p ON p.id = t.publication_id
  JOIN public_dialogue d ON d.publication_id = p.id;

CREATE VIEW public_notice_view AS
  SELECT n.id, n.dialogue_id, n.kind, n.language, n.body, n.closes_at_before, n.closes_at_after, n.at
  FROM public_notice n
  JOIN dialogue d ON d.id = n.dialogue_id
  WHERE d.state NOT IN ('initiative', 'assessment', 'planning', 'pendingDecision', 'returned', 'approved');

CREATE VIEW public_redirect AS
  SELECT s.slug, d.slug AS current_slug
  FROM dialogue_slug s
  JOIN public_dialogue d ON d.id = s.dialogue_id;
--> statement-breakpoint

-- The few things that the public key may do beyond reading views and inserting rows ----------------------

-- Finds an open dialogue and keeps it from changing state until the submission is stored.
CREATE FUNCTION lock_open_dialogue(wanted_slug text)
RETURNS TABLE (id uuid, state text, opens_at timestamptz, closes_at timestamptz, audience_choice text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM dialogue d WHERE d.slug = wanted_slug FOR SHARE;
  RETURN QUERY
    SELECT d.id, d.state, d.opens_at, d.closes_at, d.audience_choice
    FROM public_dialogue d WHERE d.slug = wanted_slug AND d.publication_id IS NOT NULL;
END $$;

-- What an earlier request with the same idempotency key stored; equal bodies first.
CREATE FUNCTION replay_submission(wanted_key text, wanted_body text)
RETURNS TABLE (id uuid, receipt_key_version integer, same_body boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id, s.receipt_key_version, s.body_hash = wanted_body
  FROM submission s WHERE s.key_hash = wanted_key
  ORDER BY s.body_hash = wanted_body DESC LIMIT 1
$$;

-- A receipt's holder sees their own text, and what was masked or withheld, and why.
CREATE FUNCTION read_receipt(wanted_hashes bytea[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object(
    'submissionId', s.id, 'receiptKeyVersion', s.receipt_key_version, 'dialogueId', s.dialogue_id,
    'dialogueSlug', d.slug, 'channel', s.channel,
    'receivedAt', (extract(epoch FROM s.received_at) * 1000)::float8,
    'headcount', s.headcount, 'revoked', i.revoked_at IS NOT NULL,
    'contributions', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'id', c.id, 'kind', c.kind, 'audience', c.audience, 'language', c.language,
        'body', t.body, 'erased', t.erasure_id IS NOT NULL, 'withdrawn', c.withdrawn_at IS NOT NULL,
        'verdict', m.verdict, 'reason', m.reason, 'explanation', m.explanation,
        'moderatedAt', (extract(epoch FROM m.at) * 1000)::float8,
        'masks', coalesce((SELECT jsonb_agg(jsonb_build_object('start', k.start, 'end', k."end", 'reason', k.reason)
                                            ORDER BY k.start)
                           FROM mask k WHERE k.moderation_id = m.id), '[]'::jsonb)
      ) ORDER BY c.position)
      FROM contribution c
      JOIN contribution_text t ON t.contribution_id = c.id
        AND t.version = (SELECT max(v.version) FROM contribution_text v WHERE v.contribution_id = c.id)
      LEFT JOIN moderation m ON m.id = c.moderation_id
      WHERE c.submission_id = s.id), '[]'::jsonb))
  FROM submission s
  JOIN dialogue d ON d.id = s.dialogue_id
  LEFT JOIN import i ON i.id = s.import_id
  WHERE s.receipt_hash = ANY (wanted_hashes)
$$;

CREATE FUNCTION write_draft(draft_hash bytea, draft_form text, draft_subject text, draft_values text,
                            draft_errors text, hours integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO draft (id_hash, form, subject, "values", errors, created_at, expires_at)
  VALUES (draft_hash, draft_form, draft_subject, draft_values, draft_errors, clock_now(),
          clock_now() + make_interval(hours => least(hours, 168)))
  ON CONFLICT (id_hash) DO UPDATE
    SET "values" = excluded."values", errors = excluded.errors, expires_at = excluded.expires_at
$$;

CREATE FUNCTION read_draft(draft_hash bytea, draft_form text, draft_subject text)
RETURNS TABLE ("values" text, errors text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT d."values", d.errors FROM draft d
  WHERE d.id_hash = draft_hash AND d.form = draft_form AND d.subject = draft_subject
    AND d.expires_at > clock_now()
$$;

-- Counts one more point on a key and answers with the sum and the milliseconds that are left.
CREATE FUNCTION count_rate_limit(limit_key text, more integer, window_ms integer, force boolean)
RETURNS TABLE (points integer, ms_left float8)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO rate_limit AS r (key, points, expires_at)
  VALUES (limit_key, more, now() + make_interval(secs => window_ms / 1000.0))
  ON CONFLICT (key) DO UPDATE SET
    points = CASE WHEN r.expires_at <= now() OR force THEN more ELSE r.points + more END,
    expires_at = CASE WHEN r.expires_at <= now() OR force THEN excluded.expires_at ELSE r.expires_at END
  RETURNING points, extract(epoch FROM expires_at - now()) * 1000
$$;
--> statement-breakpoint

-- Retention: every table has a class, and a test asks for it. Days count from the end of the dialogue or,
-- where there is none, from the row's own date. No number means that it is kept, as the archive plan says.
INSERT INTO retention_class (name, keep_days, basis) VALUES
  ('record', NULL, 'Allmän handling som bevaras enligt kommunens dokumenthanteringsplan.'),
  ('contribution', NULL, 'Allmän handling. Text kan gallras eller raderas först efter ett antecknat beslut.'),
  ('staffContact', 365, 'Kontaktuppgift till förtroendevald eller anställd; gallras ett år efter sista uppdraget.'),
  ('session', 30, 'Teknisk uppgift om inloggning.'),
  ('draft', 1, 'Utkast är inte allmän handling och gallras efter ett dygn, eller sju när invånaren bett om kod.'),
  ('rateLimit', 2, 'Teknisk spärr mot missbruk, utan adress.'),
  ('command', 30, 'Teknisk uppgift som gör att samma formulär inte räknas två gånger.'),
  ('setting', NULL, 'Inställning för installationen.');

INSERT INTO table_retention (table_name, retention_class) VALUES
  ('installation', 'setting'), ('demo_clock', 'setting'), ('retention_class', 'setting'),
  ('table_retention', 'setting'), ('rate_limit', 'rateLimit'), ('draft', 'draft'),
  ('event', 'record'), ('event_seal', 'record'), ('performed_command', 'command'),
  ('committee', 'record'), ('person', 'record'), ('person_contact', 'staffContact'),
  ('role_assignment', 'record'), ('session', 'session'),
  ('principle_set', 'record'), ('principle', 'record'), ('principle_statement', 'record'),
  ('dialogue', 'record'), ('dialogue_slug', 'record'), ('public_notice', 'record'),
  ('initiative', 'record'), ('assessment', 'record'), ('early_end', 'record'),
  ('plan', 'record'), ('plan_version', 'record'), ('decision', 'record'),
  ('publication', 'record'), ('published_text', 'record'),
  ('submission', 'contribution'), ('import', 'record'), ('contribution', 'contribution'),
  ('contribution_text', 'contribution'), ('erasure', 'record'), ('moderation', 'record'),
  ('mask', 'record'), ('exclusion', 'record');
