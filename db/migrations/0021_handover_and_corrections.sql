CREATE TABLE "decision_correction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"organ" text NOT NULL,
	"decided_on" date NOT NULL,
	"paragraph" text NOT NULL,
	"registry_number" text NOT NULL,
	"reason" text,
	"conditions" text,
	"dissent" text,
	"because" text NOT NULL,
	"corrected_by" uuid NOT NULL,
	"corrected_at" timestamp with time zone NOT NULL,
	CONSTRAINT "decision_correction_decisionId_number_unique" UNIQUE("decision_id","number")
);
--> statement-breakpoint
CREATE TABLE "dialogue_handover" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"from_committee_id" uuid NOT NULL,
	"to_committee_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "early_end_correction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"organ" text NOT NULL,
	"decided_on" date NOT NULL,
	"paragraph" text,
	"public_reason" text NOT NULL,
	"because" text NOT NULL,
	"corrected_by" uuid NOT NULL,
	"corrected_at" timestamp with time zone NOT NULL,
	CONSTRAINT "early_end_correction_dialogueId_number_unique" UNIQUE("dialogue_id","number")
);
--> statement-breakpoint
CREATE TABLE "initiative_correction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"organ" text NOT NULL,
	"reference" text NOT NULL,
	"paragraph" text,
	"taken_on" date NOT NULL,
	"question" text NOT NULL,
	"why" text NOT NULL,
	"registry_number" text NOT NULL,
	"because" text NOT NULL,
	"corrected_by" uuid NOT NULL,
	"corrected_at" timestamp with time zone NOT NULL,
	CONSTRAINT "initiative_correction_dialogueId_number_unique" UNIQUE("dialogue_id","number")
);
--> statement-breakpoint
CREATE TABLE "committee_name" (
	"id" uuid PRIMARY KEY NOT NULL,
	"committee_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"because" text NOT NULL,
	"replaced_by" uuid NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	CONSTRAINT "committee_name_committeeId_number_unique" UNIQUE("committee_id","number")
);
--> statement-breakpoint
ALTER TABLE "committee" ADD COLUMN "successor_id" uuid;--> statement-breakpoint
ALTER TABLE "decision_correction" ADD CONSTRAINT "decision_correction_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_handover" ADD CONSTRAINT "dialogue_handover_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_handover" ADD CONSTRAINT "dialogue_handover_from_committee_id_committee_id_fk" FOREIGN KEY ("from_committee_id") REFERENCES "public"."committee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_handover" ADD CONSTRAINT "dialogue_handover_to_committee_id_committee_id_fk" FOREIGN KEY ("to_committee_id") REFERENCES "public"."committee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "early_end_correction" ADD CONSTRAINT "early_end_correction_dialogue_id_early_end_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."early_end"("dialogue_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_correction" ADD CONSTRAINT "initiative_correction_dialogue_id_initiative_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."initiative"("dialogue_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_name" ADD CONSTRAINT "committee_name_committee_id_committee_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dialogue_handover_dialogue_id_index" ON "dialogue_handover" USING btree ("dialogue_id");--> statement-breakpoint
ALTER TABLE "committee" ADD CONSTRAINT "committee_successor_id_committee_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."committee"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
DO $$
DECLARE c record;
BEGIN
  -- A restored backup is loaded in one transaction with constraints deferred.
  FOR c IN SELECT conrelid::regclass AS tab, conname FROM pg_constraint
           WHERE contype = 'f' AND NOT condeferrable AND connamespace = 'public'::regnamespace LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', c.tab, c.conname);
  END LOOP;
END $$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['decision_correction', 'early_end_correction', 'initiative_correction', 'committee_name',
                           'dialogue_handover'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- A dialogue changes nämnd when its own has ended, and then to the one that was named to take over; each such
-- step has its row.
CREATE FUNCTION guard_handover() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM dialogue d JOIN committee k ON k.id = d.committee_id
                 WHERE d.id = NEW.dialogue_id AND k.id = NEW.from_committee_id
                   AND k.successor_id = NEW.to_committee_id
                   AND k.valid_to < (clock_now() AT TIME ZONE 'Europe/Stockholm')::date) THEN
    RAISE EXCEPTION 'genklang: a dialogue goes from a committee that has ended to the one that takes over'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON dialogue_handover FOR EACH ROW EXECUTE FUNCTION guard_handover();
--> statement-breakpoint
CREATE FUNCTION guard_dialogue_committee() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM dialogue_handover WHERE dialogue_id = NEW.id
                 AND from_committee_id = OLD.committee_id AND to_committee_id = NEW.committee_id) THEN
    RAISE EXCEPTION 'genklang: a dialogue keeps its committee until another takes over' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_committee BEFORE UPDATE OF committee_id ON dialogue
  FOR EACH ROW WHEN (OLD.committee_id <> NEW.committee_id) EXECUTE FUNCTION guard_dialogue_committee();
--> statement-breakpoint
-- What a committee was called stays; one that has ended stays ended.
CREATE FUNCTION guard_committee() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.name <> OLD.name AND OLD.name IS DISTINCT FROM (
    SELECT name FROM committee_name WHERE committee_id = NEW.id ORDER BY number DESC LIMIT 1) THEN
    RAISE EXCEPTION 'genklang: the name that a committee had is kept' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.valid_to < (clock_now() AT TIME ZONE 'Europe/Stockholm')::date
     AND (NEW.valid_to, NEW.successor_id) IS DISTINCT FROM (OLD.valid_to, OLD.successor_id) THEN
    RAISE EXCEPTION 'genklang: a committee that has ended stays ended' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON committee FOR EACH ROW EXECUTE FUNCTION guard_committee();
--> statement-breakpoint
-- An initiative is mended only when what stood in it has been put aside.
CREATE FUNCTION guard_initiative() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.dialogue_id, NEW.registered_by, NEW.registered_at)
       IS DISTINCT FROM (OLD.dialogue_id, OLD.registered_by, OLD.registered_at)
     OR NOT EXISTS (
       SELECT 1 FROM (SELECT * FROM initiative_correction
                      WHERE dialogue_id = OLD.dialogue_id ORDER BY number DESC LIMIT 1) before
       WHERE (before.organ, before.reference, before.paragraph, before.taken_on, before.question, before.why)
         IS NOT DISTINCT FROM (OLD.organ, OLD.reference, OLD.paragraph, OLD.taken_on, OLD.question, OLD.why)) THEN
    RAISE EXCEPTION 'genklang: what an initiative said is kept' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON initiative FOR EACH ROW EXECUTE FUNCTION guard_initiative();
--> statement-breakpoint
-- A signature under what another has written: nobody vouches for their own words.
CREATE FUNCTION guard_signature() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM (SELECT stated_by FROM principle_statement s
                   WHERE s.dialogue_id = NEW.dialogue_id AND s.principle_id = NEW.principle_id
                     AND s.kind = 'attested' AND s.role = 'projectLead'
                     AND NOT EXISTS (SELECT 1 FROM principle_statement w
                                     WHERE w.dialogue_id = s.dialogue_id AND w.principle_id = s.principle_id
                                       AND w.kind = 'withdrawn' AND w.at > s.at)
                   ORDER BY s.at DESC LIMIT 1) described
    WHERE described.stated_by <> NEW.stated_by) THEN
    RAISE EXCEPTION 'genklang: one describes and another signs' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_signature BEFORE INSERT ON principle_statement FOR EACH ROW
  WHEN (NEW.kind = 'attested' AND NEW.role = 'politicalOwner') EXECUTE FUNCTION guard_signature();
--> statement-breakpoint
-- Decisions as they are read. The row that was recorded stays as it was; a correction lies over it, and has
-- nothing to say of the plan version or the outcome.
CREATE VIEW corrected_decision AS
  SELECT d.id, d.dialogue_id, d.plan_version_id,
    coalesce(c.organ, d.organ) AS organ, coalesce(c.decided_on, d.decided_on) AS decided_on,
    coalesce(c.paragraph, d.paragraph) AS paragraph,
    coalesce(c.registry_number, d.registry_number) AS registry_number, d.outcome,
    CASE WHEN c.id IS NULL THEN d.reason ELSE c.reason END AS reason,
    CASE WHEN c.id IS NULL THEN d.conditions ELSE c.conditions END AS conditions,
    CASE WHEN c.id IS NULL THEN d.dissent ELSE c.dissent END AS dissent,
    d.recorded_by, d.recorded_at
  FROM decision d
  LEFT JOIN LATERAL (SELECT * FROM decision_correction x WHERE x.decision_id = d.id
                     ORDER BY x.number DESC LIMIT 1) c ON true;
--> statement-breakpoint
CREATE VIEW corrected_early_end AS
  SELECT e.dialogue_id, e.outcome, coalesce(c.organ, e.organ) AS organ,
    coalesce(c.decided_on, e.decided_on) AS decided_on,
    CASE WHEN c.id IS NULL THEN e.paragraph ELSE c.paragraph END AS paragraph,
    coalesce(c.public_reason, e.public_reason) AS public_reason
  FROM early_end e
  LEFT JOIN LATERAL (SELECT * FROM early_end_correction x WHERE x.dialogue_id = e.dialogue_id
                     ORDER BY x.number DESC LIMIT 1) c ON true;
--> statement-breakpoint
-- As before, with decisions as they are read.
CREATE OR REPLACE VIEW public_dialogue AS
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
     WHERE pc.dialogue_id = d.id AND pc.standing = 'published') AS published_contributions,
    (SELECT jsonb_object_agg(one.language, one.words)
     FROM (SELECT r.language, jsonb_object_agg(r.field, r.body) AS words FROM public_translation r
           WHERE r.dialogue_id = d.id
             AND (r.field, r.source) IN (('title', d.title), ('question', coalesce(q.body, i.question)))
           GROUP BY r.language) one) AS translated
  FROM dialogue d
  JOIN committee k ON k.id = d.committee_id
  JOIN initiative i ON i.dialogue_id = d.id
  LEFT JOIN corrected_early_end e ON e.dialogue_id = d.id
  LEFT JOIN LATERAL (SELECT * FROM corrected_decision x WHERE x.dialogue_id = d.id AND x.outcome = 'declined'
                     ORDER BY x.recorded_at DESC LIMIT 1) no ON d.state = 'declined'
  LEFT JOIN LATERAL (SELECT * FROM publication x WHERE x.dialogue_id = d.id
                     ORDER BY x.number DESC LIMIT 1) p ON true
  LEFT JOIN corrected_decision yes ON yes.id = p.decision_id
  LEFT JOIN published_text q ON q.publication_id = p.id AND q.field = 'question' AND q.language = 'sv'
  WHERE d.state IN ('declined', 'informationOnly')
     OR (p.id IS NOT NULL AND d.state NOT IN
          ('initiative', 'assessment', 'planning', 'pendingDecision', 'returned', 'approved'));
--> statement-breakpoint
INSERT INTO table_retention (table_name, retention_class) VALUES
  ('decision_correction', 'record'), ('early_end_correction', 'record'), ('initiative_correction', 'record'),
  ('committee_name', 'record'), ('dialogue_handover', 'record');
