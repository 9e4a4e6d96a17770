CREATE TABLE "complaint" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contribution_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"words" text NOT NULL,
	"key_hash" text NOT NULL,
	"suspicious" boolean NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"moderation_id" uuid,
	CONSTRAINT "complaint_keyHash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "official_answer_retraction" (
	"answer_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"retracted_by" uuid NOT NULL,
	"retracted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "official_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contribution_id" uuid NOT NULL,
	"body" text NOT NULL,
	"language" text NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"committee" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "answered_as_somebody" CHECK ("official_answer"."role" in ('politician', 'official'))
);
--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_moderation_id_moderation_id_fk" FOREIGN KEY ("moderation_id") REFERENCES "public"."moderation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_answer_retraction" ADD CONSTRAINT "official_answer_retraction_answer_id_official_answer_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."official_answer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_answer" ADD CONSTRAINT "official_answer_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complaint_contribution_id_index" ON "complaint" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "official_answer_contribution_id_index" ON "official_answer" USING btree ("contribution_id");--> statement-breakpoint
ALTER TABLE official_answer ALTER CONSTRAINT official_answer_contribution_id_contribution_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE official_answer_retraction ALTER CONSTRAINT official_answer_retraction_answer_id_official_answer_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE complaint ALTER CONSTRAINT complaint_contribution_id_contribution_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE complaint ALTER CONSTRAINT complaint_moderation_id_moderation_id_fk DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint

-- The same, and what it replies to.
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
  LEFT JOIN import i ON i.id = s.import_id
  WHERE c.audience = 'public' AND m.verdict IN ('published', 'withheld') AND i.revoked_at IS NULL
    AND d.state NOT IN ('initiative', 'assessment', 'planning', 'pendingDecision', 'returned', 'approved');
--> statement-breakpoint

-- A reply is for everyone, and is made to what is shown and is not itself a reply.
CREATE FUNCTION guard_reply() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.kind <> 'reply' OR NEW.audience <> 'public' OR NOT EXISTS (
    SELECT 1 FROM public_contribution p
    WHERE p.id = NEW.parent_id AND p.dialogue_id = NEW.dialogue_id AND p.standing = 'published' AND p.kind <> 'reply') THEN
    RAISE EXCEPTION 'genklang: there is nothing here to reply to' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_reply BEFORE INSERT ON contribution FOR EACH ROW
  WHEN (NEW.kind = 'reply' OR NEW.parent_id IS NOT NULL) EXECUTE FUNCTION guard_reply();
--> statement-breakpoint

-- The municipality answers what is shown. An answer is never changed; taken back, it keeps its row.
CREATE FUNCTION guard_official_answer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public_contribution p WHERE p.id = NEW.contribution_id AND p.standing = 'published') THEN
    RAISE EXCEPTION 'genklang: only what is shown is answered in public' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON official_answer FOR EACH ROW EXECUTE FUNCTION guard_official_answer();
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['official_answer', 'official_answer_retraction'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;
--> statement-breakpoint

-- Shown for as long as what it answers is shown: an answer may repeat what was taken off the page.
CREATE VIEW public_official_answer AS
  SELECT a.id, a.contribution_id, CASE WHEN r.answer_id IS NULL THEN a.body END AS body,
    a.language, a.role, a.name, a.committee,
    a.written_at, r.retracted_at, r.reason AS retracted_reason
  FROM official_answer a
  JOIN public_contribution p ON p.id = a.contribution_id AND p.standing = 'published'
  LEFT JOIN official_answer_retraction r ON r.answer_id = a.id;
--> statement-breakpoint

-- A report is about what is shown. It is never changed, but told which verdict answered it, once, and loses its
-- words when what it is about is erased.
CREATE FUNCTION guard_complaint() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.moderation_id IS NOT NULL OR NOT EXISTS (
      SELECT 1 FROM public_contribution p WHERE p.id = NEW.contribution_id AND p.standing = 'published') THEN
      RAISE EXCEPTION 'genklang: only what is shown is reported' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.words = '' AND to_jsonb(NEW) - 'words' = to_jsonb(OLD) - 'words'
     AND coalesce(current_setting('genklang.erasure', true), '') <> '' THEN
    RETURN NEW;
  END IF;
  IF OLD.moderation_id IS NOT NULL OR to_jsonb(NEW) - 'moderation_id' <> to_jsonb(OLD) - 'moderation_id'
     OR NOT EXISTS (SELECT 1 FROM moderation m
                    WHERE m.id = NEW.moderation_id AND m.contribution_id = NEW.contribution_id) THEN
    RAISE EXCEPTION 'genklang: a report is answered once, by a verdict on what it is about' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON complaint FOR EACH ROW EXECUTE FUNCTION guard_complaint();
CREATE TRIGGER kept BEFORE DELETE ON complaint FOR EACH ROW EXECUTE FUNCTION refuse_delete();

-- Empties every version of one contribution's text after a recorded decision of its dialogue, its place, and what
-- was said against it: whoever reports a text often repeats it.
CREATE OR REPLACE FUNCTION erase_contribution_text(erased_contribution uuid, on_decision uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM erasure e JOIN contribution c ON c.dialogue_id = e.dialogue_id
                 WHERE e.id = on_decision AND c.id = erased_contribution) THEN
    RAISE EXCEPTION 'genklang: erasing needs a recorded decision in the same dialogue' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM set_config('genklang.erasure', on_decision::text, true);
  UPDATE contribution_text SET body = '', erasure_id = on_decision
  WHERE contribution_id = erased_contribution AND erasure_id IS NULL;
  UPDATE proposal SET latitude = NULL, longitude = NULL
  WHERE contribution_id = erased_contribution AND latitude IS NOT NULL;
  UPDATE complaint SET words = '' WHERE contribution_id = erased_contribution AND words <> '';
  PERFORM set_config('genklang.erasure', '', true);
END $$;
--> statement-breakpoint

-- Has the same form been sent already? The public key cannot read the table itself.
CREATE FUNCTION complaint_given(wanted_key text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM complaint WHERE key_hash = wanted_key)
$$;
--> statement-breakpoint

INSERT INTO table_retention (table_name, retention_class) VALUES
  ('official_answer', 'record'), ('official_answer_retraction', 'record'), ('complaint', 'contribution');
