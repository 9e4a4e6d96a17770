CREATE TABLE "translation" (
	"dialogue_id" uuid NOT NULL,
	"field" text NOT NULL,
	"paragraph_id" text NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"source" text NOT NULL,
	"body" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "translation_dialogue_id_field_paragraph_id_language_version_pk" PRIMARY KEY("dialogue_id","field","paragraph_id","language","version")
);
--> statement-breakpoint
ALTER TABLE "translation" ADD CONSTRAINT "translation_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "translation_dialogue_id_language_index" ON "translation" USING btree ("dialogue_id","language");
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON translation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON translation FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- The latest words of each text in each language; what was taken back has none.
CREATE VIEW public_translation AS
  SELECT t.dialogue_id, t.field, t.paragraph_id, t.language, t.source, t.body
  FROM translation t
  WHERE t.body <> ''
    AND NOT EXISTS (SELECT 1 FROM translation n
                    WHERE n.dialogue_id = t.dialogue_id AND n.field = t.field
                      AND n.paragraph_id = t.paragraph_id AND n.language = t.language AND n.version > t.version);
--> statement-breakpoint
-- As before, with its title and its question in the languages that they are published in as they now stand.
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
  LEFT JOIN early_end e ON e.dialogue_id = d.id
  LEFT JOIN LATERAL (SELECT * FROM decision x WHERE x.dialogue_id = d.id AND x.outcome = 'declined'
                     ORDER BY x.recorded_at DESC LIMIT 1) no ON d.state = 'declined'
  LEFT JOIN LATERAL (SELECT * FROM publication x WHERE x.dialogue_id = d.id
                     ORDER BY x.number DESC LIMIT 1) p ON true
  LEFT JOIN decision yes ON yes.id = p.decision_id
  LEFT JOIN published_text q ON q.publication_id = p.id AND q.field = 'question' AND q.language = 'sv'
  WHERE d.state IN ('declined', 'informationOnly')
     OR (p.id IS NOT NULL AND d.state NOT IN
          ('initiative', 'assessment', 'planning', 'pendingDecision', 'returned', 'approved'));
--> statement-breakpoint
-- Everything that is published in Swedish and can be translated: of the page, and of each version of the report.
CREATE VIEW translatable_text AS
  SELECT d.id AS dialogue_id, 'page' AS part, 'title' AS field, 'title' AS paragraph_id, 0 AS position, d.title AS body
  FROM public_dialogue d
  WHERE d.publication_id IS NOT NULL
  UNION ALL
  SELECT d.id, 'page', t.field, t.paragraph_id, t.position, t.body
  FROM public_dialogue d
  JOIN published_text t ON t.publication_id = d.publication_id AND t.language = 'sv'
  UNION ALL
  SELECT r.dialogue_id, r.id::text, x.field, r.id::text, 0, x.body
  FROM public_report r
  CROSS JOIN LATERAL (VALUES ('reportSummary', r.summary), ('reportMethod', r.method),
    ('reportUnknown', r.unknown), ('decisionBody', r.decision_body)) x (field, body)
  WHERE r.language = 'sv' AND x.body <> ''
  UNION ALL
  SELECT r.dialogue_id, r.id::text, x.field, l.id::text, l.number, x.body
  FROM public_report r
  JOIN public_report_line l ON l.report_id = r.id
  CROSS JOIN LATERAL (VALUES ('lineHeading', l.heading), ('lineBody', l.body)) x (field, body)
  WHERE r.language = 'sv' AND x.body <> ''
  UNION ALL
  SELECT r.dialogue_id, r.id::text, x.field, r.id || '/' || h.theme_id, h.position, x.body
  FROM public_report r
  JOIN public_report_theme h ON h.report_id = r.id AND NOT h.reserved
  CROSS JOIN LATERAL (VALUES ('themeLabel', h.label), ('themeDefinition', h.definition),
    ('themeAssessment', h.assessment), ('themeAnswer', h.answer), ('themeReason', h.reason),
    ('themeChange', h.change)) x (field, body)
  WHERE r.language = 'sv' AND x.body <> '';
--> statement-breakpoint
-- A page's texts in every language: Swedish as it was decided, and what is translated from just that.
CREATE OR REPLACE VIEW public_text AS
  SELECT p.dialogue_id, t.paragraph_id, t.field, t.position, t.language, t.body, t.translation
  FROM published_text t
  JOIN publication p ON p.id = t.publication_id
  JOIN public_dialogue d ON d.publication_id = p.id
  UNION ALL
  SELECT r.dialogue_id, r.paragraph_id, r.field, t.position, r.language, r.body, 'reviewed'
  FROM public_translation r
  JOIN public_dialogue d ON d.id = r.dialogue_id
  JOIN published_text t ON t.publication_id = d.publication_id AND t.field = r.field
    AND t.paragraph_id = r.paragraph_id AND t.language = 'sv' AND t.body = r.source
  UNION ALL
  SELECT r.dialogue_id, r.paragraph_id, r.field, 0, r.language, r.body, 'reviewed'
  FROM public_translation r
  JOIN public_dialogue d ON d.id = r.dialogue_id
  WHERE r.field = 'heading';
--> statement-breakpoint
-- Only what is published is translated, from just the words that are published, one version after the other, and
-- never into Swedish: the Swedish text is the one that was decided.
CREATE FUNCTION guard_translation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.language = 'sv' OR NEW.language !~ '^[a-z]{2,3}(-simple)?$' THEN
    RAISE EXCEPTION 'genklang: a translation is in another language' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM translation
                     WHERE dialogue_id = NEW.dialogue_id AND field = NEW.field
                       AND paragraph_id = NEW.paragraph_id AND language = NEW.language) THEN
    RAISE EXCEPTION 'genklang: the versions of a translation follow each other' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM translatable_text
                 WHERE dialogue_id = NEW.dialogue_id AND field = NEW.field
                   AND paragraph_id = NEW.paragraph_id AND body = NEW.source)
    -- The words of a heading are the program's; it belongs to a page that is published.
    AND NOT (NEW.field = 'heading' AND EXISTS (
      SELECT 1 FROM public_dialogue WHERE id = NEW.dialogue_id AND publication_id IS NOT NULL)) THEN
    RAISE EXCEPTION 'genklang: only what is published is translated, from what it says' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON translation FOR EACH ROW EXECUTE FUNCTION guard_translation();
--> statement-breakpoint
INSERT INTO table_retention (table_name, retention_class) VALUES ('translation', 'record');
