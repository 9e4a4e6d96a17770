CREATE TABLE "coding_passage" (
	"contribution_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"text_version" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	CONSTRAINT "coding_passage_contribution_id_theme_id_text_version_start_pk" PRIMARY KEY("contribution_id","theme_id","text_version","start")
);
--> statement-breakpoint
CREATE TABLE "coding" (
	"contribution_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"coded_by" uuid NOT NULL,
	"coded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "coding_contribution_id_theme_id_pk" PRIMARY KEY("contribution_id","theme_id")
);
--> statement-breakpoint
CREATE TABLE "theme_version" (
	"theme_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"label" text NOT NULL,
	"definition" text NOT NULL,
	"example" text NOT NULL,
	"counter_example" text NOT NULL,
	"retired" boolean NOT NULL,
	"edited_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "theme_version_theme_id_version_pk" PRIMARY KEY("theme_id","version")
);
--> statement-breakpoint
CREATE TABLE "theme" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"reserved" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evaluated_principle" (
	"dialogue_id" uuid NOT NULL,
	"principle_id" uuid NOT NULL,
	"kept" text NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "evaluated_principle_dialogue_id_principle_id_pk" PRIMARY KEY("dialogue_id","principle_id")
);
--> statement-breakpoint
CREATE TABLE "evaluation" (
	"dialogue_id" uuid PRIMARY KEY NOT NULL,
	"language" text DEFAULT 'sv' NOT NULL,
	"learning" text NOT NULL,
	"written_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "measure_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"measure_id" uuid NOT NULL,
	"status" text NOT NULL,
	"due_on" date NOT NULL,
	"words" text NOT NULL,
	"reported_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "measure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"line_id" uuid,
	"title" text NOT NULL,
	"owner" text NOT NULL,
	"registered_by" uuid NOT NULL,
	"registered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matter_decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"organ" text NOT NULL,
	"decided_on" date NOT NULL,
	"paragraph" text NOT NULL,
	"registry_number" text NOT NULL,
	"outcome" text NOT NULL,
	"body" text NOT NULL,
	"dissent" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pair_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contribution_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"disposition" text,
	"reason" text,
	"forwarded_to" text,
	"deferred_until" date,
	"written_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quotation_release" (
	"contribution_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"released_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quotation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL,
	"contribution_id" uuid NOT NULL,
	"text_version" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "quotation_is_a_span" CHECK ("quotation"."start" >= 0 and "quotation"."end" > "quotation"."start")
);
--> statement-breakpoint
CREATE TABLE "report_exclusion" (
	"report_id" uuid NOT NULL,
	"contribution_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "report_exclusion_report_id_contribution_id_pk" PRIMARY KEY("report_id","contribution_id")
);
--> statement-breakpoint
CREATE TABLE "report_line_contribution" (
	"line_id" uuid NOT NULL,
	"contribution_id" uuid NOT NULL,
	"how" text NOT NULL,
	"via" text NOT NULL,
	CONSTRAINT "report_line_contribution_line_id_contribution_id_pk" PRIMARY KEY("line_id","contribution_id")
);
--> statement-breakpoint
CREATE TABLE "report_line_theme" (
	"line_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"how" text NOT NULL,
	CONSTRAINT "report_line_theme_line_id_theme_id_pk" PRIMARY KEY("line_id","theme_id")
);
--> statement-breakpoint
CREATE TABLE "report_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"heading" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_pair" (
	"report_id" uuid NOT NULL,
	"contribution_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"disposition" text,
	"reason" text,
	"forwarded_to" text,
	"deferred_until" date,
	"own" boolean NOT NULL,
	CONSTRAINT "report_pair_report_id_contribution_id_theme_id_pk" PRIMARY KEY("report_id","contribution_id","theme_id")
);
--> statement-breakpoint
CREATE TABLE "report_theme" (
	"report_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"reserved" boolean NOT NULL,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"definition" text NOT NULL,
	"contributions" integer NOT NULL,
	"assessment" text,
	"answer" text,
	"disposition" text,
	"reason" text,
	"forwarded_to" text,
	"deferred_until" date,
	"change" text,
	CONSTRAINT "report_theme_report_id_theme_id_pk" PRIMARY KEY("report_id","theme_id")
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"language" text DEFAULT 'sv' NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"method" text DEFAULT '' NOT NULL,
	"unknown" text DEFAULT '' NOT NULL,
	"decision_id" uuid,
	"revision" integer DEFAULT 0 NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"cut_off" timestamp with time zone,
	"figures" jsonb,
	"published_by" uuid,
	"published_at" timestamp with time zone,
	CONSTRAINT "report_dialogueId_kind_number_unique" UNIQUE("dialogue_id","kind","number"),
	CONSTRAINT "published_whole" CHECK (("report"."published_at" is null) = ("report"."cut_off" is null)
        and ("report"."published_at" is null) = ("report"."figures" is null)
        and ("report"."published_at" is null or "report"."kind" = 'interim' or "report"."decision_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "theme_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"theme_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"body" text NOT NULL,
	"disposition" text NOT NULL,
	"reason" text,
	"forwarded_to" text,
	"deferred_until" date,
	"change" text,
	"written_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pair_proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contribution_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"disposition" text,
	"reason" text,
	"forwarded_to" text,
	"deferred_until" date,
	"written_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "theme_assessment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"theme_id" uuid NOT NULL,
	"body" text NOT NULL,
	"disposition" text NOT NULL,
	"reason" text,
	"forwarded_to" text,
	"deferred_until" date,
	"written_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "coding_passage" ADD CONSTRAINT "coding_passage_contribution_id_theme_id_coding_contribution_id_theme_id_fk" FOREIGN KEY ("contribution_id","theme_id") REFERENCES "public"."coding"("contribution_id","theme_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_version" ADD CONSTRAINT "theme_version_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme" ADD CONSTRAINT "theme_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluated_principle" ADD CONSTRAINT "evaluated_principle_dialogue_id_evaluation_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."evaluation"("dialogue_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluated_principle" ADD CONSTRAINT "evaluated_principle_principle_id_principle_id_fk" FOREIGN KEY ("principle_id") REFERENCES "public"."principle"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_report" ADD CONSTRAINT "measure_report_measure_id_measure_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."measure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_line_id_report_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."report_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter_decision" ADD CONSTRAINT "matter_decision_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter_decision" ADD CONSTRAINT "matter_decision_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_answer" ADD CONSTRAINT "pair_answer_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_answer" ADD CONSTRAINT "pair_answer_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_answer" ADD CONSTRAINT "pair_answer_decision_id_matter_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."matter_decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotation_release" ADD CONSTRAINT "quotation_release_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_line_id_report_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."report_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_exclusion" ADD CONSTRAINT "report_exclusion_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_exclusion" ADD CONSTRAINT "report_exclusion_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_line_contribution" ADD CONSTRAINT "report_line_contribution_line_id_report_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."report_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_line_contribution" ADD CONSTRAINT "report_line_contribution_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_line_theme" ADD CONSTRAINT "report_line_theme_line_id_report_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."report_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_line_theme" ADD CONSTRAINT "report_line_theme_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_line" ADD CONSTRAINT "report_line_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_pair" ADD CONSTRAINT "report_pair_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_pair" ADD CONSTRAINT "report_pair_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_pair" ADD CONSTRAINT "report_pair_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_theme" ADD CONSTRAINT "report_theme_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_theme" ADD CONSTRAINT "report_theme_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_decision_id_matter_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."matter_decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_answer" ADD CONSTRAINT "theme_answer_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_answer" ADD CONSTRAINT "theme_answer_decision_id_matter_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."matter_decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_proposal" ADD CONSTRAINT "pair_proposal_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_proposal" ADD CONSTRAINT "pair_proposal_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_assessment" ADD CONSTRAINT "theme_assessment_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "coding_theme_id_index" ON "coding" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "theme_dialogue_id_index" ON "theme" USING btree ("dialogue_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_no_theme" ON "theme" USING btree ("dialogue_id") WHERE "theme"."reserved";--> statement-breakpoint
CREATE INDEX "measure_report_measure_id_index" ON "measure_report" USING btree ("measure_id");--> statement-breakpoint
CREATE INDEX "measure_dialogue_id_index" ON "measure" USING btree ("dialogue_id");--> statement-breakpoint
CREATE INDEX "matter_decision_dialogue_id_index" ON "matter_decision" USING btree ("dialogue_id");--> statement-breakpoint
CREATE INDEX "pair_answer_contribution_id_theme_id_index" ON "pair_answer" USING btree ("contribution_id","theme_id");--> statement-breakpoint
CREATE INDEX "quotation_line_id_index" ON "quotation" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "quotation_contribution_id_index" ON "quotation" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "report_line_contribution_contribution_id_index" ON "report_line_contribution" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "report_line_report_id_number_index" ON "report_line" USING btree ("report_id","number");--> statement-breakpoint
CREATE INDEX "report_pair_contribution_id_index" ON "report_pair" USING btree ("contribution_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_draft_of_a_kind" ON "report" USING btree ("dialogue_id","kind") WHERE "report"."published_at" is null;--> statement-breakpoint
CREATE INDEX "theme_answer_theme_id_index" ON "theme_answer" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "pair_proposal_contribution_id_theme_id_index" ON "pair_proposal" USING btree ("contribution_id","theme_id");--> statement-breakpoint
CREATE INDEX "theme_assessment_theme_id_index" ON "theme_assessment" USING btree ("theme_id");