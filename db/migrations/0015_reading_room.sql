-- The person whom this transaction speaks for; nobody, where nothing was said.
CREATE FUNCTION reading_person() RETURNS uuid
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT nullif(current_setting('genklang.person', true), '')::uuid
$$;
--> statement-breakpoint
-- Is there something to read in this contribution, for an elected representative of the dialogue's nämnd?
CREATE FUNCTION reads_for_committee(reader uuid, wanted uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM counted_contribution c
    JOIN dialogue d ON d.id = c.dialogue_id
    JOIN role_assignment a ON a.committee_id = d.committee_id
    CROSS JOIN LATERAL (SELECT (clock_now() AT TIME ZONE 'Europe/Stockholm')::date AS day) today
    WHERE c.id = wanted AND c.body IS NOT NULL AND c.excluded IS NULL
      AND a.person_id = reader AND a.role = 'politician'
      AND a.valid_from <= today.day AND coalesce(a.valid_to, 'infinity') >= today.day)
$$;
--> statement-breakpoint
CREATE TABLE "discussion_mark" (
	"person_id" uuid NOT NULL,
	"contribution_id" uuid NOT NULL,
	"marked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "discussion_mark_person_id_contribution_id_pk" PRIMARY KEY("person_id","contribution_id")
);
--> statement-breakpoint
ALTER TABLE "discussion_mark" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reading_note" (
	"person_id" uuid NOT NULL,
	"contribution_id" uuid NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reading_note_person_id_contribution_id_pk" PRIMARY KEY("person_id","contribution_id")
);
--> statement-breakpoint
ALTER TABLE "reading_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reading_place" (
	"person_id" uuid NOT NULL,
	"contribution_id" uuid NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"kept_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reading_place_person_id_dialogue_id_pk" PRIMARY KEY("person_id","dialogue_id")
);
--> statement-breakpoint
ALTER TABLE "reading_place" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reading" (
	"person_id" uuid NOT NULL,
	"contribution_id" uuid NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reading_person_id_contribution_id_pk" PRIMARY KEY("person_id","contribution_id")
);
--> statement-breakpoint
ALTER TABLE "reading" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "discussion_mark" ADD CONSTRAINT "discussion_mark_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discussion_mark" ADD CONSTRAINT "discussion_mark_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_note" ADD CONSTRAINT "reading_note_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_note" ADD CONSTRAINT "reading_note_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_place" ADD CONSTRAINT "reading_place_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_place" ADD CONSTRAINT "reading_place_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_place" ADD CONSTRAINT "reading_place_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "discussion_mark_contribution_id_index" ON "discussion_mark" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "reading_note_contribution_id_index" ON "reading_note" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "reading_place_contribution_id_index" ON "reading_place" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "reading_contribution_id_index" ON "reading" USING btree ("contribution_id");--> statement-breakpoint
CREATE POLICY "own_mark" ON "discussion_mark" AS PERMISSIVE FOR ALL TO public USING ("discussion_mark"."person_id" = reading_person()) WITH CHECK ("discussion_mark"."person_id" = reading_person() AND reads_for_committee("discussion_mark"."person_id", "discussion_mark"."contribution_id"));--> statement-breakpoint
CREATE POLICY "own_note" ON "reading_note" AS PERMISSIVE FOR ALL TO public USING ("reading_note"."person_id" = reading_person()) WITH CHECK ("reading_note"."person_id" = reading_person() AND reads_for_committee("reading_note"."person_id", "reading_note"."contribution_id"));--> statement-breakpoint
CREATE POLICY "own_place" ON "reading_place" AS PERMISSIVE FOR ALL TO public USING ("reading_place"."person_id" = reading_person()) WITH CHECK ("reading_place"."person_id" = reading_person() AND reads_for_committee("reading_place"."person_id", "reading_place"."contribution_id"));--> statement-breakpoint
CREATE POLICY "own_reading" ON "reading" AS PERMISSIVE FOR ALL TO public USING ("reading"."person_id" = reading_person()) WITH CHECK ("reading"."person_id" = reading_person() AND reads_for_committee("reading"."person_id", "reading"."contribution_id"));
--> statement-breakpoint
ALTER TABLE reading ALTER CONSTRAINT reading_person_id_person_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE reading ALTER CONSTRAINT reading_contribution_id_contribution_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE reading_place ALTER CONSTRAINT reading_place_person_id_person_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE reading_place ALTER CONSTRAINT reading_place_contribution_id_contribution_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE reading_note ALTER CONSTRAINT reading_note_person_id_person_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE reading_note ALTER CONSTRAINT reading_note_contribution_id_contribution_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE discussion_mark ALTER CONSTRAINT discussion_mark_person_id_person_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE discussion_mark ALTER CONSTRAINT discussion_mark_contribution_id_contribution_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE reading_place ALTER CONSTRAINT reading_place_dialogue_id_dialogue_id_fk DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
-- What the nämnd has done with a dialogue's contributions together. Numbers and whether, never who.
CREATE FUNCTION committee_reading(wanted uuid)
RETURNS TABLE (contribution_id uuid, readers integer, marked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, coalesce(r.readers, 0)::int, m.marked_at
  FROM contribution c
  LEFT JOIN (SELECT x.contribution_id, count(*) AS readers FROM reading x
             JOIN contribution o ON o.id = x.contribution_id WHERE o.dialogue_id = wanted
             GROUP BY x.contribution_id) r ON r.contribution_id = c.id
  LEFT JOIN (SELECT x.contribution_id, min(x.marked_at) AS marked_at FROM discussion_mark x
             JOIN contribution o ON o.id = x.contribution_id WHERE o.dialogue_id = wanted
             GROUP BY x.contribution_id) m ON m.contribution_id = c.id
  WHERE c.dialogue_id = wanted AND (r.readers IS NOT NULL OR m.marked_at IS NOT NULL)
$$;
--> statement-breakpoint
-- A note can hold the words of what it is about: with the text goes everything that was written to it.
CREATE FUNCTION forget_reading() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM reading_note WHERE contribution_id = NEW.contribution_id;
  DELETE FROM discussion_mark WHERE contribution_id = NEW.contribution_id;
  DELETE FROM reading_place WHERE contribution_id = NEW.contribution_id;
  DELETE FROM reading WHERE contribution_id = NEW.contribution_id;
  RETURN NULL;
END $$;
CREATE TRIGGER forget_reading AFTER UPDATE OF erasure_id ON contribution_text
  FOR EACH ROW WHEN (OLD.erasure_id IS NULL AND NEW.erasure_id IS NOT NULL) EXECUTE FUNCTION forget_reading();
--> statement-breakpoint
INSERT INTO retention_class (name, keep_days, basis) VALUES
  ('readingRoom', 90, 'Förtroendevaldas minnesanteckningar och stöd för läsningen; gallras 90 dagar efter att uppdraget i nämnden upphört eller dialogen arkiverats.');
INSERT INTO table_retention (table_name, retention_class) VALUES
  ('reading', 'readingRoom'), ('reading_place', 'readingRoom'), ('reading_note', 'readingRoom'),
  ('discussion_mark', 'readingRoom');
