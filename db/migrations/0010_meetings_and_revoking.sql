ALTER TABLE "submission" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "hosts" text;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "representatives" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint

-- Meetings as the public reads them. Who led one is the municipality's own; the points are contributions.
CREATE VIEW public_meeting AS
  SELECT s.id, s.dialogue_id, s.title, s.held_on::date AS held_on, s.place, s.headcount, s.representatives,
    coalesce(s.recorded_at, s.received_at) AS recorded_at
  FROM submission s
  JOIN public_dialogue d ON d.id = s.dialogue_id
  WHERE s.channel = 'meeting' AND s.headcount IS NOT NULL AND s.held_on IS NOT NULL;
--> statement-breakpoint

-- An import can be revoked whole until something in it is coded, or stands in a published version's ledger:
-- what it counts as received was received.
CREATE OR REPLACE FUNCTION guard_import() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.revoked_at IS NULL THEN
    RETURN NEW;
  END IF;
  IF EXISTS (
    SELECT 1 FROM submission s JOIN contribution c ON c.submission_id = s.id JOIN coding k ON k.contribution_id = c.id
    WHERE s.import_id = NEW.id) THEN
    RAISE EXCEPTION 'genklang: something in this import is coded' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM submission s JOIN contribution c ON c.submission_id = s.id
    JOIN (SELECT contribution_id, report_id FROM report_pair
          UNION ALL SELECT contribution_id, report_id FROM report_exclusion) counted ON counted.contribution_id = c.id
    JOIN report r ON r.id = counted.report_id AND r.published_at IS NOT NULL
    WHERE s.import_id = NEW.id) THEN
    RAISE EXCEPTION 'genklang: a published version counts this import' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
