CREATE TABLE "proposal" (
	"contribution_id" uuid PRIMARY KEY NOT NULL,
	"title_length" integer NOT NULL,
	"what_length" integer NOT NULL,
	"why_length" integer NOT NULL,
	"place_length" integer NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	CONSTRAINT "parts_have_lengths" CHECK ("proposal"."title_length" > 0 and "proposal"."what_length" > 0
      and "proposal"."why_length" >= 0 and "proposal"."place_length" >= 0),
	CONSTRAINT "point_is_on_earth" CHECK (("proposal"."latitude" is null) = ("proposal"."longitude" is null)
      and ("proposal"."latitude" is null or ("proposal"."latitude" between -90 and 90
        and "proposal"."longitude" between -180 and 180 and "proposal"."place_length" > 0)))
);
--> statement-breakpoint
CREATE TABLE "support" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contribution_id" uuid NOT NULL,
	"key_hash" text NOT NULL,
	"supported_at" timestamp with time zone NOT NULL,
	"suspicious" boolean NOT NULL,
	CONSTRAINT "support_keyHash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "support_contribution_id_index" ON "support" USING btree ("contribution_id");--> statement-breakpoint
ALTER TABLE proposal ALTER CONSTRAINT proposal_contribution_id_contribution_id_fk DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE support ALTER CONSTRAINT support_contribution_id_contribution_id_fk DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint

-- A proposal's parts cover its one text. Over the web it arrives where the edition in force takes proposals.
-- Afterwards only erasing changes it: then the point goes with the words.
CREATE FUNCTION guard_proposal() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  parts integer := NEW.title_length + 2 + NEW.what_length
    + CASE WHEN NEW.why_length > 0 THEN 2 + NEW.why_length ELSE 0 END
    + CASE WHEN NEW.place_length > 0 THEN 2 + NEW.place_length ELSE 0 END;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF current_setting('genklang.erasure', true) <> '' AND NEW.latitude IS NULL
       AND (NEW.contribution_id, NEW.title_length, NEW.what_length, NEW.why_length, NEW.place_length)
         = (OLD.contribution_id, OLD.title_length, OLD.what_length, OLD.why_length, OLD.place_length) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'genklang: a proposal is never changed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM contribution c
    JOIN submission s ON s.id = c.submission_id
    JOIN contribution_text t ON t.contribution_id = c.id AND t.version = 1
    WHERE c.id = NEW.contribution_id AND c.kind = 'proposal' AND t.length = parts
      AND (s.channel <> 'web' OR EXISTS (
        SELECT 1 FROM public_dialogue d, jsonb_array_elements(d.activities) a
        WHERE d.id = c.dialogue_id AND a ->> 'kind' = 'onlineProposals'))) THEN
    RAISE EXCEPTION 'genklang: a proposal has its parts, in a dialogue that takes proposals' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON proposal FOR EACH ROW EXECUTE FUNCTION guard_proposal();
CREATE TRIGGER kept BEFORE DELETE ON proposal FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint

-- Empties every version of one contribution's text after a recorded decision of its dialogue, and its place.
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
  PERFORM set_config('genklang.erasure', '', true);
END $$;
--> statement-breakpoint

-- A proposal in its parts, minus masks. Where the words about the place are masked, so is its point.
CREATE VIEW public_proposal AS
  SELECT c.id, c.dialogue_id, c.received_at, c.language, c.standing,
    CASE WHEN c.standing = 'published' THEN masked_span(t.body, 0, p.title_length, h.starts, h.ends) END AS title,
    CASE WHEN c.standing = 'published' THEN
      masked_span(t.body, p.title_length + 2, p.title_length + 2 + p.what_length, h.starts, h.ends) END AS what,
    CASE WHEN c.standing = 'published' AND p.why_length > 0 THEN
      masked_span(t.body, p.title_length + p.what_length + 4,
        p.title_length + p.what_length + 4 + p.why_length, h.starts, h.ends) END AS why,
    CASE WHEN c.standing = 'published' AND p.place_length > 0 THEN
      masked_span(t.body, t.length - p.place_length, t.length, h.starts, h.ends) END AS place,
    CASE WHEN c.standing = 'published' AND NOT h.place THEN p.latitude END AS latitude,
    CASE WHEN c.standing = 'published' AND NOT h.place THEN p.longitude END AS longitude,
    (SELECT count(*)::int FROM support s WHERE s.contribution_id = c.id AND NOT s.suspicious) AS support
  FROM public_contribution c
  JOIN proposal p ON p.contribution_id = c.id
  JOIN contribution k ON k.id = c.id
  JOIN moderation m ON m.id = k.moderation_id
  JOIN contribution_text t ON t.contribution_id = c.id AND t.version = m.text_version
  CROSS JOIN LATERAL (
    SELECT array_agg(x.start ORDER BY x.start) AS starts, array_agg(x."end" ORDER BY x.start) AS ends,
      coalesce(bool_or(p.place_length > 0 AND x."end" > t.length - p.place_length), false) AS place
    FROM mask x WHERE x.moderation_id = m.id) h;
--> statement-breakpoint

-- Support is given to what is shown, while the dialogue is open; it is never changed.
CREATE FUNCTION guard_support() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM dialogue d JOIN contribution c ON c.dialogue_id = d.id
  WHERE c.id = NEW.contribution_id FOR SHARE OF d;
  IF NOT EXISTS (
    SELECT 1 FROM public_proposal p JOIN dialogue d ON d.id = p.dialogue_id
    WHERE p.id = NEW.contribution_id AND p.standing = 'published'
      AND d.state = 'open' AND d.closes_at > clock_now()) THEN
    RAISE EXCEPTION 'genklang: there is no such proposal to support now' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON support FOR EACH ROW EXECUTE FUNCTION guard_support();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON support FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON support FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Has the same form given its support already? The public key cannot read the table itself.
CREATE FUNCTION support_given(wanted_key text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM support WHERE key_hash = wanted_key)
$$;
--> statement-breakpoint

INSERT INTO table_retention (table_name, retention_class) VALUES
  ('proposal', 'contribution'), ('support', 'contribution');
