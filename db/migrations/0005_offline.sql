CREATE TABLE "background_answer" (
	"submission_id" uuid NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	CONSTRAINT "background_answer_submission_id_question_pk" PRIMARY KEY("submission_id","question")
);
--> statement-breakpoint
CREATE TABLE "imported_row" (
	"dialogue_id" uuid NOT NULL,
	"identity" text NOT NULL,
	"cells_hash" text NOT NULL,
	"import_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	CONSTRAINT "imported_row_dialogue_id_identity_pk" PRIMARY KEY("dialogue_id","identity")
);
--> statement-breakpoint
ALTER TABLE "submission" DROP CONSTRAINT "submission_dialogueId_externalId_unique";--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "organisation" text;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "recorded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "background_answer" ADD CONSTRAINT "background_answer_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_row" ADD CONSTRAINT "imported_row_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_row" ADD CONSTRAINT "imported_row_import_id_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_row" ADD CONSTRAINT "imported_row_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imported_row_import_id_index" ON "imported_row" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "submission_import_id_index" ON "submission" USING btree ("import_id");