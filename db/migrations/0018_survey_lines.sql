CREATE TABLE "report_line_question" (
	"line_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"how" text NOT NULL,
	CONSTRAINT "report_line_question_line_id_question_id_pk" PRIMARY KEY("line_id","question_id")
);
--> statement-breakpoint
ALTER TABLE "report_line_question" ADD CONSTRAINT "report_line_question_line_id_report_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."report_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_line_question" ADD CONSTRAINT "report_line_question_asked" FOREIGN KEY ("version_id","question_id") REFERENCES "public"."survey_question"("version_id","question_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_line_question_question_id_index" ON "report_line_question" USING btree ("question_id");
--> statement-breakpoint
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON report_line_question
  FOR EACH ROW EXECUTE FUNCTION guard_report_part();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON report_line_question
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION guard_line_question() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM report_line l
    JOIN report r ON r.id = l.report_id
    JOIN survey_version v ON v.dialogue_id = r.dialogue_id
    JOIN survey_question q ON q.version_id = v.id
    WHERE l.id = NEW.line_id AND v.id = NEW.version_id AND q.question_id = NEW.question_id AND q.closed) THEN
    RAISE EXCEPTION 'genklang: a line answers a closed question of its own dialogue' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_question BEFORE INSERT OR UPDATE ON report_line_question
  FOR EACH ROW EXECUTE FUNCTION guard_line_question();
--> statement-breakpoint
-- The gate of a final version, for what was answered by choosing: every closed question with answers has a line.
CREATE FUNCTION unanswered_questions(in_report uuid, up_to timestamptz) RETURNS SETOF uuid
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT DISTINCT a.question_id
  FROM report r
  JOIN survey_version v ON v.dialogue_id = r.dialogue_id
  JOIN survey_question q ON q.version_id = v.id AND q.closed
  JOIN survey_answer a ON a.version_id = q.version_id AND a.question_id = q.question_id
  JOIN submission s ON s.id = a.submission_id AND s.received_at <= up_to
  WHERE r.id = in_report AND NOT EXISTS (
    SELECT 1 FROM report_line_question lq JOIN report_line l ON l.id = lq.line_id
    WHERE l.report_id = r.id AND lq.question_id = a.question_id)
$$;
--> statement-breakpoint
CREATE FUNCTION guard_report_questions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  missing integer;
BEGIN
  IF NEW.kind <> 'final' OR NEW.published_at IS NULL OR OLD.published_at IS NOT NULL THEN
    RETURN NEW;
  END IF;
  SELECT count(*) INTO missing FROM unanswered_questions(NEW.id, NEW.cut_off);
  IF missing > 0 THEN
    RAISE EXCEPTION 'genklang: incomplete ledger, % questions of the survey have no line', missing
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
-- After `guard`, which has locked the dialogue: triggers of a kind run in order of their names.
CREATE TRIGGER guard_questions BEFORE UPDATE ON report FOR EACH ROW EXECUTE FUNCTION guard_report_questions();
--> statement-breakpoint
CREATE VIEW public_report_line_question AS
  SELECT lq.line_id, lq.question_id, lq.how, l.report_id
  FROM report_line_question lq JOIN public_report_line l ON l.id = lq.line_id;
--> statement-breakpoint
-- The published lines that answer what the holder of a receipt chose in a survey, newest version first.
CREATE FUNCTION read_receipt_question_lines(wanted_hashes bytea[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'questionId', found.question_id, 'kind', found.kind, 'number', found.number,
    'line', found.line, 'heading', found.heading, 'language', found.language, 'how', found.how)
    ORDER BY found.published_at DESC, found.line), '[]'::jsonb)
  FROM (
    SELECT DISTINCT lq.question_id, r.kind, r.number, l.number AS line, l.heading, r.language, lq.how, r.published_at
    FROM submission s
    JOIN survey_answer a ON a.submission_id = s.id
    JOIN report r ON r.dialogue_id = s.dialogue_id AND r.published_at IS NOT NULL AND s.received_at <= r.cut_off
    JOIN report_line l ON l.report_id = r.id
    JOIN report_line_question lq ON lq.line_id = l.id AND lq.question_id = a.question_id
    WHERE s.receipt_hash = ANY (wanted_hashes)) found
$$;
--> statement-breakpoint
INSERT INTO table_retention (table_name, retention_class) VALUES ('report_line_question', 'record');
