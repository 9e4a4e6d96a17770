CREATE TABLE "contribution_text" (
	"contribution_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"length" integer NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"erasure_id" uuid,
	CONSTRAINT "contribution_text_contribution_id_version_pk" PRIMARY KEY("contribution_id","version")
);
--> statement-breakpoint
CREATE TABLE "contribution" (
	"id" uuid PRIMARY KEY NOT NULL,
	"submission_id" uuid NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"audience" text NOT NULL,
	"position" integer NOT NULL,
	"language" text NOT NULL,
	"parent_id" uuid,
	"moderation_id" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "contribution_submissionId_position_unique" UNIQUE("submission_id","position")
);
--> statement-breakpoint
CREATE TABLE "erasure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exclusion" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contribution_id" uuid NOT NULL,
	"reason" text,
	"words" text NOT NULL,
	"excluded_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"rows" integer NOT NULL,
	"imported_by" uuid NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"revoked_by" uuid,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "mask" (
	"moderation_id" uuid NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "mask_moderation_id_start_pk" PRIMARY KEY("moderation_id","start"),
	CONSTRAINT "mask_is_a_span" CHECK ("mask"."start" >= 0 and "mask"."end" > "mask"."start")
);
--> statement-breakpoint
CREATE TABLE "moderation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contribution_id" uuid NOT NULL,
	"text_version" integer NOT NULL,
	"verdict" text NOT NULL,
	"reason" text,
	"explanation" text,
	"moderated_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submission" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"language" text NOT NULL,
	"key_hash" text NOT NULL,
	"body_hash" text NOT NULL,
	"receipt_hash" "bytea" NOT NULL,
	"receipt_key_version" integer NOT NULL,
	"suspicious" boolean DEFAULT false NOT NULL,
	"headcount" integer,
	"place" text,
	"held_on" text,
	"recorded_by" uuid,
	"import_id" uuid,
	"external_id" text,
	CONSTRAINT "submission_receiptHash_unique" UNIQUE("receipt_hash"),
	CONSTRAINT "submission_keyHash_bodyHash_unique" UNIQUE("key_hash","body_hash"),
	CONSTRAINT "submission_dialogueId_externalId_unique" UNIQUE("dialogue_id","external_id"),
	CONSTRAINT "headcount_is_positive" CHECK ("submission"."headcount" is null or "submission"."headcount" > 0)
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"plan_version_id" uuid NOT NULL,
	"organ" text NOT NULL,
	"decided_on" date NOT NULL,
	"paragraph" text NOT NULL,
	"registry_number" text NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"conditions" text,
	"dissent" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dialogue_slug" (
	"slug" text PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dialogue" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"committee_id" uuid NOT NULL,
	"registry_number" text NOT NULL,
	"state" text NOT NULL,
	"paused_from" text,
	"interrupted" boolean DEFAULT false NOT NULL,
	"opens_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dialogue_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "public_notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text DEFAULT 'sv' NOT NULL,
	"body" text NOT NULL,
	"translation" text DEFAULT 'original' NOT NULL,
	"closes_at_before" timestamp with time zone,
	"closes_at_after" timestamp with time zone,
	"written_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assessment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"influenceable" boolean NOT NULL,
	"influenceable_why" text NOT NULL,
	"decision_makers" boolean NOT NULL,
	"decision_makers_why" text NOT NULL,
	"time" boolean NOT NULL,
	"time_why" text NOT NULL,
	"resources" boolean NOT NULL,
	"resources_why" text NOT NULL,
	"outcome" text NOT NULL,
	"assessed_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "early_end" (
	"dialogue_id" uuid PRIMARY KEY NOT NULL,
	"outcome" text NOT NULL,
	"organ" text NOT NULL,
	"decided_on" date NOT NULL,
	"paragraph" text,
	"language" text DEFAULT 'sv' NOT NULL,
	"public_reason" text NOT NULL,
	"translation" text DEFAULT 'original' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "initiative" (
	"dialogue_id" uuid PRIMARY KEY NOT NULL,
	"organ" text NOT NULL,
	"reference" text NOT NULL,
	"paragraph" text,
	"taken_on" date NOT NULL,
	"question" text NOT NULL,
	"why" text NOT NULL,
	"registered_by" uuid NOT NULL,
	"registered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "demo_clock" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"advance" interval DEFAULT '0' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"id_hash" "bytea" PRIMARY KEY NOT NULL,
	"form" text NOT NULL,
	"subject" text NOT NULL,
	"values" text NOT NULL,
	"errors" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"municipality" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"accent_colour" text NOT NULL,
	"service_provider" text NOT NULL,
	"contact_email" text NOT NULL,
	"contact_phone" text NOT NULL,
	"contact_hours" text NOT NULL,
	"installed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "retention_class" (
	"name" text PRIMARY KEY NOT NULL,
	"keep_days" integer,
	"basis" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "table_retention" (
	"table_name" text PRIMARY KEY NOT NULL,
	"retention_class" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_seal" (
	"number" integer PRIMARY KEY NOT NULL,
	"from_position" bigint NOT NULL,
	"to_position" bigint NOT NULL,
	"events" integer NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_seal_toPosition_unique" UNIQUE("to_position")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"dialogue_id" uuid,
	"subjects" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "performed_command" (
	"command" text PRIMARY KEY NOT NULL,
	"use_case" text NOT NULL,
	"value" jsonb,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "committee" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "committee_name_validFrom_unique" UNIQUE("name","valid_from")
);
--> statement-breakpoint
CREATE TABLE "person_contact" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"oidc_subject" text,
	CONSTRAINT "person_contact_email_unique" UNIQUE("email"),
	CONSTRAINT "person_contact_oidcSubject_unique" UNIQUE("oidc_subject")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "plan_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"principle_set_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"commitment" text NOT NULL,
	"principles" jsonb NOT NULL,
	"submitted_by" uuid NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_version_dialogueId_number_unique" UNIQUE("dialogue_id","number")
);
--> statement-breakpoint
CREATE TABLE "plan" (
	"dialogue_id" uuid PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "principle_set" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"organ" text NOT NULL,
	"adopted_on" date NOT NULL,
	"paragraph" text NOT NULL,
	"registry_number" text NOT NULL,
	CONSTRAINT "principle_set_version_unique" UNIQUE("version")
);
--> statement-breakpoint
CREATE TABLE "principle_statement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"principle_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"role" text NOT NULL,
	"stated_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "principle" (
	"id" uuid PRIMARY KEY NOT NULL,
	"set_id" uuid NOT NULL,
	"cluster" text NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"promise" text NOT NULL,
	"check_kind" text NOT NULL,
	"stage" text NOT NULL,
	"severity" text NOT NULL,
	"override_role" text,
	CONSTRAINT "principle_setId_cluster_unique" UNIQUE("set_id","cluster")
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"plan_version_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"level" text NOT NULL,
	"deciding_organ" text NOT NULL,
	"decision_on" date NOT NULL,
	"interim_feedback_on" date NOT NULL,
	"final_feedback_on" date NOT NULL,
	"evaluation_on" date NOT NULL,
	"activities" jsonb NOT NULL,
	"audience_choice" text NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "publication_dialogueId_number_unique" UNIQUE("dialogue_id","number")
);
--> statement-breakpoint
CREATE TABLE "published_text" (
	"publication_id" uuid NOT NULL,
	"paragraph_id" text NOT NULL,
	"field" text NOT NULL,
	"position" integer NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	"translation" text NOT NULL,
	CONSTRAINT "published_text_publication_id_paragraph_id_field_language_pk" PRIMARY KEY("publication_id","paragraph_id","field","language")
);
--> statement-breakpoint
CREATE TABLE "role_assignment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"committee_id" uuid,
	"dialogue_id" uuid,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"assigned_by" uuid,
	"assigned_at" timestamp with time zone NOT NULL,
	CONSTRAINT "role_has_its_scope" CHECK (case
        when "role_assignment"."role" in ('politician', 'registrar', 'official')
          then "role_assignment"."committee_id" is not null and "role_assignment"."dialogue_id" is null
        when "role_assignment"."role" in ('administrator', 'dataProtectionOfficer')
          then "role_assignment"."committee_id" is null and "role_assignment"."dialogue_id" is null
        when "role_assignment"."role" in ('projectLead', 'communicator', 'moderator', 'analyst', 'feedbackOwner', 'politicalOwner')
          then "role_assignment"."dialogue_id" is not null and "role_assignment"."committee_id" is null
        else false
      end)
);
--> statement-breakpoint
ALTER TABLE "contribution_text" ADD CONSTRAINT "contribution_text_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution_text" ADD CONSTRAINT "contribution_text_erasure_id_erasure_id_fk" FOREIGN KEY ("erasure_id") REFERENCES "public"."erasure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_parent_id_contribution_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_moderation_id_moderation_id_fk" FOREIGN KEY ("moderation_id") REFERENCES "public"."moderation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exclusion" ADD CONSTRAINT "exclusion_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mask" ADD CONSTRAINT "mask_moderation_id_moderation_id_fk" FOREIGN KEY ("moderation_id") REFERENCES "public"."moderation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation" ADD CONSTRAINT "moderation_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_import_id_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_plan_version_id_plan_version_id_fk" FOREIGN KEY ("plan_version_id") REFERENCES "public"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_slug" ADD CONSTRAINT "dialogue_slug_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_committee_id_committee_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_notice" ADD CONSTRAINT "public_notice_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "early_end" ADD CONSTRAINT "early_end_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_retention" ADD CONSTRAINT "table_retention_retention_class_retention_class_name_fk" FOREIGN KEY ("retention_class") REFERENCES "public"."retention_class"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_contact" ADD CONSTRAINT "person_contact_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "principle_statement" ADD CONSTRAINT "principle_statement_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "principle_statement" ADD CONSTRAINT "principle_statement_principle_id_principle_id_fk" FOREIGN KEY ("principle_id") REFERENCES "public"."principle"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "principle" ADD CONSTRAINT "principle_set_id_principle_set_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."principle_set"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_plan_version_id_plan_version_id_fk" FOREIGN KEY ("plan_version_id") REFERENCES "public"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_text" ADD CONSTRAINT "published_text_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_committee_id_committee_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_assigned_by_person_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contribution_dialogue_id_moderation_id_index" ON "contribution" USING btree ("dialogue_id","moderation_id");--> statement-breakpoint
CREATE INDEX "contribution_parent_id_index" ON "contribution" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "exclusion_contribution_id_index" ON "exclusion" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "moderation_contribution_id_index" ON "moderation" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "submission_dialogue_id_received_at_index" ON "submission" USING btree ("dialogue_id","received_at");--> statement-breakpoint
CREATE INDEX "decision_dialogue_id_index" ON "decision" USING btree ("dialogue_id");--> statement-breakpoint
CREATE INDEX "decision_plan_version_id_index" ON "decision" USING btree ("plan_version_id");--> statement-breakpoint
CREATE INDEX "dialogue_committee_id_index" ON "dialogue" USING btree ("committee_id");--> statement-breakpoint
CREATE INDEX "dialogue_state_index" ON "dialogue" USING btree ("state");--> statement-breakpoint
CREATE INDEX "public_notice_dialogue_id_index" ON "public_notice" USING btree ("dialogue_id");--> statement-breakpoint
CREATE INDEX "assessment_dialogue_id_index" ON "assessment" USING btree ("dialogue_id");--> statement-breakpoint
CREATE INDEX "performed_command_at_index" ON "performed_command" USING btree ("at");--> statement-breakpoint
CREATE INDEX "session_person_id_index" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "principle_statement_dialogue_id_index" ON "principle_statement" USING btree ("dialogue_id");--> statement-breakpoint
CREATE INDEX "role_assignment_person_id_index" ON "role_assignment" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "role_assignment_dialogue_id_index" ON "role_assignment" USING btree ("dialogue_id");--> statement-breakpoint
CREATE INDEX "role_assignment_committee_id_index" ON "role_assignment" USING btree ("committee_id");