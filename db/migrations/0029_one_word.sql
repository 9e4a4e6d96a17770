-- The texts that follow with the program call what a resident sends by the word that every page has for it. What a
-- municipality has written itself is left as it is.
INSERT INTO page_text (page, language, version, parts, written_at)
SELECT page, language, 2, replace(replace(parts::text, 'inlägg', 'bidrag'), 'Inlägg', 'Bidrag')::jsonb, now()
FROM page_text p
WHERE language = 'sv' AND version = 1 AND written_by IS NULL AND parts::text ILIKE '%inlägg%'
  AND NOT EXISTS (
    SELECT 1 FROM page_text n WHERE n.page = p.page AND n.language = p.language AND n.version > 1);
