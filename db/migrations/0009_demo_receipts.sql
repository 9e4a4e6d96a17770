CREATE TABLE "demo_receipt" (
	"code" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"about" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "demo_receipt" ADD CONSTRAINT "demo_receipt_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE demo_receipt ALTER CONSTRAINT demo_receipt_dialogue_id_dialogue_id_fk DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
-- A code opens a receipt. Nobody but the demo gives one away.
CREATE FUNCTION guard_demo_receipt() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM installation WHERE demo) THEN
    RAISE EXCEPTION 'genklang: only a demo shows receipts' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON demo_receipt FOR EACH ROW EXECUTE FUNCTION guard_demo_receipt();
--> statement-breakpoint
CREATE VIEW public_demo_receipt AS
  SELECT r.code, r.position, r.dialogue_id, d.title, r.about
  FROM demo_receipt r JOIN public_dialogue d ON d.id = r.dialogue_id
  WHERE EXISTS (SELECT 1 FROM installation i WHERE i.demo);
--> statement-breakpoint
INSERT INTO table_retention (table_name, retention_class) VALUES ('demo_receipt', 'setting');
