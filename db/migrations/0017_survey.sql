CREATE TABLE "survey_answer" (
	"submission_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"option_id" text NOT NULL,
	CONSTRAINT "survey_answer_submission_id_question_id_option_id_pk" PRIMARY KEY("submission_id","question_id","option_id")
);
--> statement-breakpoint
CREATE TABLE "survey_option" (
	"version_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"option_id" text NOT NULL,
	"position" integer NOT NULL,
	"label" text,
	CONSTRAINT "survey_option_version_id_question_id_option_id_pk" PRIMARY KEY("version_id","question_id","option_id")
);
--> statement-breakpoint
CREATE TABLE "survey_question" (
	"version_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"closed" boolean NOT NULL,
	"most" integer,
	"topic" text,
	CONSTRAINT "survey_question_version_id_question_id_pk" PRIMARY KEY("version_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "survey_response" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	CONSTRAINT "survey_response_version" UNIQUE("submission_id","version_id")
);
--> statement-breakpoint
CREATE TABLE "survey_text" (
	"contribution_id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"other" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "survey_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"survey_id" uuid NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "survey_version_surveyId_number_unique" UNIQUE("survey_id","number")
);
--> statement-breakpoint
CREATE TABLE "survey" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"definition" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "survey_dialogueId_unique" UNIQUE("dialogue_id")
);
--> statement-breakpoint
ALTER TABLE "survey_answer" ADD CONSTRAINT "survey_answer_response" FOREIGN KEY ("submission_id","version_id") REFERENCES "public"."survey_response"("submission_id","version_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_answer" ADD CONSTRAINT "survey_answer_option" FOREIGN KEY ("version_id","question_id","option_id") REFERENCES "public"."survey_option"("version_id","question_id","option_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_option" ADD CONSTRAINT "survey_option_question" FOREIGN KEY ("version_id","question_id") REFERENCES "public"."survey_question"("version_id","question_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_question" ADD CONSTRAINT "survey_question_version_id_survey_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."survey_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_response" ADD CONSTRAINT "survey_response_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_response" ADD CONSTRAINT "survey_response_version_id_survey_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."survey_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_text" ADD CONSTRAINT "survey_text_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_text" ADD CONSTRAINT "survey_text_question" FOREIGN KEY ("version_id","question_id") REFERENCES "public"."survey_question"("version_id","question_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_version" ADD CONSTRAINT "survey_version_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "public"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_version" ADD CONSTRAINT "survey_version_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey" ADD CONSTRAINT "survey_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "survey_answer_version_id_question_id_index" ON "survey_answer" USING btree ("version_id","question_id");--> statement-breakpoint
CREATE INDEX "survey_response_version_id_index" ON "survey_response" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "survey_version_dialogue_id_index" ON "survey_version" USING btree ("dialogue_id");
--> statement-breakpoint
-- Surveys, as the database guards them: what was published is never changed, what was asked is all that can be
-- answered, and once somebody has answered no version can ask something else.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['survey_version', 'survey_question', 'survey_option', 'survey_response',
                           'survey_answer', 'survey_text'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- What answers are given to: the questions in order, without help texts. `structureOf` in lib/survey/rules.ts
-- says the same, and a test compares them.
CREATE FUNCTION survey_structure(definition jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce(jsonb_agg(i.item - 'help' ORDER BY p.place, i.place), '[]'::jsonb)
  FROM jsonb_array_elements(definition -> 'pages') WITH ORDINALITY AS p(page, place),
       jsonb_array_elements(p.page -> 'items') WITH ORDINALITY AS i(item, place)
  WHERE i.item ->> 'kind' <> 'section'
$$;
--> statement-breakpoint
CREATE FUNCTION guard_survey_version() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- Waits for submissions that are being stored, and keeps the next ones waiting.
  PERFORM 1 FROM dialogue WHERE id = NEW.dialogue_id FOR UPDATE;
  IF NOT EXISTS (
    SELECT 1 FROM survey s JOIN dialogue d ON d.id = s.dialogue_id
    WHERE s.id = NEW.survey_id AND d.id = NEW.dialogue_id
      AND d.state IN ('approved', 'announced', 'open', 'paused')
      AND EXISTS (SELECT 1 FROM decision x WHERE x.dialogue_id = d.id AND x.outcome = 'held')) THEN
    RAISE EXCEPTION 'genklang: a survey needs a decision to hold its dialogue' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM survey_response r JOIN survey_version v ON v.id = r.version_id
    WHERE v.dialogue_id = NEW.dialogue_id
      AND survey_structure(v.definition) <> survey_structure(NEW.definition)) THEN
    RAISE EXCEPTION 'genklang: somebody has answered other questions than these' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON survey_version FOR EACH ROW EXECUTE FUNCTION guard_survey_version();
--> statement-breakpoint
-- Questions and options as rows, so that an answer can only be one that was offered.
CREATE FUNCTION unfold_survey() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO survey_question (version_id, question_id, position, kind, label, closed, most, topic)
  SELECT NEW.id, (q.item ->> 'id')::uuid, q.place, q.item ->> 'kind', coalesce(q.item ->> 'label', ''),
    q.item ->> 'kind' IN ('single', 'several', 'scale'),
    CASE q.item ->> 'kind' WHEN 'several' THEN (q.item ->> 'most')::integer WHEN 'single' THEN 1 WHEN 'scale' THEN 1 END,
    q.item ->> 'topic'
  FROM jsonb_array_elements(survey_structure(NEW.definition)) WITH ORDINALITY AS q(item, place);
  INSERT INTO survey_option (version_id, question_id, option_id, position, label)
  SELECT NEW.id, (q.item ->> 'id')::uuid, o.option ->> 'id', o.place, o.option ->> 'label'
  FROM jsonb_array_elements(survey_structure(NEW.definition)) AS q(item),
       jsonb_array_elements(q.item -> 'options') WITH ORDINALITY AS o(option, place)
  WHERE q.item ->> 'kind' IN ('single', 'several')
  UNION ALL
  SELECT NEW.id, (q.item ->> 'id')::uuid, 'other', 1000, NULL
  FROM jsonb_array_elements(survey_structure(NEW.definition)) AS q(item)
  WHERE (q.item ->> 'other')::boolean
  UNION ALL
  SELECT NEW.id, (q.item ->> 'id')::uuid, n::text, n, n::text
  FROM jsonb_array_elements(survey_structure(NEW.definition)) AS q(item),
       generate_series(1, (q.item ->> 'points')::integer) AS n
  WHERE q.item ->> 'kind' = 'scale';
  RETURN NULL;
END $$;
CREATE TRIGGER unfold AFTER INSERT ON survey_version FOR EACH ROW EXECUTE FUNCTION unfold_survey();
--> statement-breakpoint
-- The latest version of the submission's own dialogue is what can be answered.
CREATE FUNCTION guard_survey_response() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM submission s JOIN survey_version v ON v.dialogue_id = s.dialogue_id
    WHERE s.id = NEW.submission_id AND v.id = NEW.version_id
      AND v.number = (SELECT max(x.number) FROM survey_version x WHERE x.survey_id = v.survey_id)) THEN
    RAISE EXCEPTION 'genklang: a submission answers the survey of its dialogue' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON survey_response FOR EACH ROW EXECUTE FUNCTION guard_survey_response();
--> statement-breakpoint
CREATE FUNCTION guard_survey_answer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT count(*) FROM survey_answer a WHERE a.submission_id = NEW.submission_id AND a.question_id = NEW.question_id)
     >= (SELECT most FROM survey_question WHERE version_id = NEW.version_id AND question_id = NEW.question_id) THEN
    RAISE EXCEPTION 'genklang: more was chosen than can be' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON survey_answer FOR EACH ROW EXECUTE FUNCTION guard_survey_answer();
--> statement-breakpoint
-- A free-text answer belongs to a submission that answered this version, and to a question that asks for words,
-- or for them beside "other", which was chosen.
CREATE FUNCTION guard_survey_text() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM contribution c
    JOIN survey_response r ON r.submission_id = c.submission_id
    JOIN survey_question q ON q.version_id = r.version_id
    WHERE c.id = NEW.contribution_id AND c.kind = 'answer' AND r.version_id = NEW.version_id
      AND q.question_id = NEW.question_id
      AND CASE WHEN NEW.other
        THEN EXISTS (SELECT 1 FROM survey_answer a
                     WHERE a.submission_id = c.submission_id AND a.question_id = NEW.question_id
                       AND a.option_id = 'other')
        ELSE q.kind IN ('shortText', 'longText') END) THEN
    RAISE EXCEPTION 'genklang: a text answers a question of its own survey' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON survey_text FOR EACH ROW EXECUTE FUNCTION guard_survey_text();
--> statement-breakpoint
-- The survey that a public dialogue asks now.
CREATE VIEW public_survey AS
  SELECT DISTINCT ON (v.dialogue_id) v.dialogue_id, v.id AS version_id, v.number, v.definition
  FROM survey_version v
  JOIN dialogue d ON d.id = v.dialogue_id
  WHERE d.state NOT IN ('initiative', 'assessment', 'planning', 'pendingDecision', 'returned', 'approved',
                        'declined', 'informationOnly')
  ORDER BY v.dialogue_id, v.number DESC;
--> statement-breakpoint
-- What the holder of a receipt answered, with the questions as they were asked.
CREATE FUNCTION read_receipt_survey(wanted_hashes bytea[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object(
    'definition', v.definition,
    'choices', coalesce((SELECT jsonb_agg(jsonb_build_object('questionId', a.question_id, 'optionId', a.option_id))
                         FROM survey_answer a WHERE a.submission_id = s.id), '[]'::jsonb),
    'background', coalesce((SELECT jsonb_agg(jsonb_build_object('topic', b.question, 'answer', b.answer))
                            FROM background_answer b WHERE b.submission_id = s.id), '[]'::jsonb),
    'texts', coalesce((SELECT jsonb_agg(jsonb_build_object(
                         'contributionId', t.contribution_id, 'questionId', t.question_id, 'other', t.other))
                       FROM survey_text t JOIN contribution c ON c.id = t.contribution_id
                       WHERE c.submission_id = s.id), '[]'::jsonb))
  FROM submission s
  JOIN survey_response r ON r.submission_id = s.id
  JOIN survey_version v ON v.id = r.version_id
  WHERE s.receipt_hash = ANY (wanted_hashes)
$$;
--> statement-breakpoint
INSERT INTO table_retention (table_name, retention_class) VALUES
  ('survey', 'record'), ('survey_version', 'record'), ('survey_question', 'record'), ('survey_option', 'record'),
  ('survey_response', 'contribution'), ('survey_answer', 'contribution'), ('survey_text', 'contribution');
