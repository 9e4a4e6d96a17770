-- The last words that were published for a Swedish text, by what sort of text it is and what it says: the same
-- words have the same translation wherever they stand in a dialogue, in its survey and in every version of its
-- report. A heading of a page is known by its name: its Swedish words are the program's. What was taken back
-- has no words.
CREATE OR REPLACE VIEW public_translation AS
  SELECT l.dialogue_id, l.field, l.paragraph_id, l.language, l.source, l.body
  FROM (SELECT DISTINCT ON (t.dialogue_id, t.field, t.language, t.named)
          t.dialogue_id, t.field, t.paragraph_id, t.language, t.source, t.body
        FROM (SELECT x.*, CASE WHEN x.field = 'heading' THEN x.paragraph_id ELSE x.source END AS named
              FROM translation x) t
        ORDER BY t.dialogue_id, t.field, t.language, t.named, t.written_at DESC, t.version DESC, t.paragraph_id DESC) l
  WHERE l.body <> '';
--> statement-breakpoint
-- A page's texts in every language: Swedish as it was decided, and what is translated from just those words.
CREATE OR REPLACE VIEW public_text AS
  SELECT p.dialogue_id, t.paragraph_id, t.field, t.position, t.language, t.body, t.translation
  FROM published_text t
  JOIN publication p ON p.id = t.publication_id
  JOIN public_dialogue d ON d.publication_id = p.id
  UNION ALL
  SELECT d.id, t.paragraph_id, t.field, t.position, r.language, r.body, 'reviewed'
  FROM public_dialogue d
  JOIN published_text t ON t.publication_id = d.publication_id AND t.language = 'sv'
  JOIN public_translation r ON r.dialogue_id = d.id AND r.field = t.field AND r.source = t.body
  UNION ALL
  SELECT r.dialogue_id, r.paragraph_id, r.field, 0, r.language, r.body, 'reviewed'
  FROM public_translation r
  JOIN public_dialogue d ON d.id = r.dialogue_id
  WHERE r.field = 'heading';
--> statement-breakpoint
-- Everything that is published in Swedish and can be translated: of the page with what was told on it, of the
-- survey, of each version of the report with the answers that were changed after it, and of what followed.
CREATE OR REPLACE VIEW translatable_text AS
  SELECT d.id AS dialogue_id, 'page' AS part, 'title' AS field, 'title' AS paragraph_id, 0 AS position, d.title AS body
  FROM public_dialogue d
  WHERE d.publication_id IS NOT NULL
  UNION ALL
  SELECT d.id, 'page', t.field, t.paragraph_id, t.position, t.body
  FROM public_dialogue d
  JOIN published_text t ON t.publication_id = d.publication_id AND t.language = 'sv'
  UNION ALL
  SELECT n.dialogue_id, 'page', 'notice', n.id::text,
    (row_number() OVER (PARTITION BY n.dialogue_id ORDER BY n.at DESC, n.id))::int, n.body
  FROM public_notice_view n
  JOIN public_dialogue d ON d.id = n.dialogue_id AND d.publication_id IS NOT NULL
  WHERE n.language = 'sv' AND n.body <> ''
  UNION ALL
  SELECT s.dialogue_id, 'survey', x.field, x.paragraph_id, x.position, x.body
  FROM (SELECT v.dialogue_id, v.definition FROM public_survey v WHERE v.definition ->> 'language' = 'sv') s
  CROSS JOIN LATERAL (
    SELECT 'surveyTitle' AS field, 'title' AS paragraph_id, 0 AS position, s.definition ->> 'title' AS body
    UNION ALL
    SELECT 'surveyIntro', 'intro', 1, s.definition ->> 'intro'
    UNION ALL
    SELECT 'surveyPage', p.value ->> 'id', p.ordinality::int * 10000, p.value ->> 'title'
    FROM jsonb_array_elements(s.definition -> 'pages') WITH ORDINALITY p
    UNION ALL
    SELECT y.field, y.paragraph_id, (p.ordinality * 10000 + i.ordinality * 100 + y.place)::int, y.body
    FROM jsonb_array_elements(s.definition -> 'pages') WITH ORDINALITY p
    CROSS JOIN LATERAL jsonb_array_elements(p.value -> 'items') WITH ORDINALITY i
    CROSS JOIN LATERAL (
      SELECT w.field, i.value ->> 'id' || w.suffix AS paragraph_id, w.place, i.value ->> w.key AS body
      FROM (VALUES ('surveyHeading', '', 0, 'heading'), ('surveyBody', '', 1, 'body'), ('surveyQuestion', '', 2, 'label'),
        ('surveyHelp', '', 3, 'help'), ('surveyOption', '/low', 4, 'low'), ('surveyOption', '/high', 5, 'high')
      ) w (field, suffix, place, key)
      UNION ALL
      SELECT 'surveyOption', o.value ->> 'id', 5 + o.ordinality::int, o.value ->> 'label'
      FROM jsonb_array_elements(coalesce(i.value -> 'options', '[]')) WITH ORDINALITY o
    ) y
  ) x
  WHERE x.body <> ''
  UNION ALL
  SELECT r.dialogue_id, r.id::text, x.field, r.id::text, x.position, x.body
  FROM public_report r
  CROSS JOIN LATERAL (VALUES ('reportSummary', 0, r.summary), ('reportMethod', 1, r.method),
    ('reportUnknown', 2, r.unknown), ('decisionBody', 200000, r.decision_body),
    ('decisionDissent', 200001, r.decision_dissent)) x (field, position, body)
  WHERE r.language = 'sv' AND x.body <> ''
  UNION ALL
  SELECT r.dialogue_id, r.id::text, x.field, l.id::text, l.number * 100 + x.position, x.body
  FROM public_report r
  JOIN public_report_line l ON l.report_id = r.id
  CROSS JOIN LATERAL (VALUES ('lineHeading', 0, l.heading), ('lineBody', 1, l.body)) x (field, position, body)
  WHERE r.language = 'sv' AND x.body <> ''
  UNION ALL
  -- How a line answers a theme or a question, in words of its writer.
  SELECT r.dialogue_id, r.id::text, 'lineHow', l.id || '/' || h.what,
    (l.number * 100 + 1 + row_number() OVER (PARTITION BY l.id ORDER BY h.what))::int, h.how
  FROM public_report r
  JOIN public_report_line l ON l.report_id = r.id
  JOIN (SELECT line_id, theme_id AS what, how FROM public_report_line_theme
        UNION ALL SELECT line_id, question_id, how FROM public_report_line_question) h ON h.line_id = l.id
  WHERE r.language = 'sv' AND h.how <> ''
  UNION ALL
  SELECT r.dialogue_id, r.id::text, x.field, r.id || '/' || h.theme_id || x.later,
    100000 + h.position * 100 + x.position, x.body
  FROM public_report r
  JOIN public_report_theme h ON h.report_id = r.id
  CROSS JOIN LATERAL (VALUES ('themeLabel', '', 0, CASE WHEN NOT h.reserved THEN h.label END),
    ('themeDefinition', '', 1, CASE WHEN NOT h.reserved THEN h.definition END),
    ('themeAssessment', '', 2, h.assessment), ('themeAnswer', '', 3, h.answer), ('themeReason', '', 4, h.reason),
    ('themeForwardedTo', '', 5, h.forwarded_to), ('themeChange', '', 6, h.change),
    ('themeAnswer', '/later', 7, h.later_answer), ('themeReason', '/later', 8, h.later_reason),
    ('themeForwardedTo', '/later', 9, h.later_forwarded_to), ('themeChange', '/later', 10, h.later_change)
  ) x (field, later, position, body)
  WHERE r.language = 'sv' AND x.body <> ''
  UNION ALL
  SELECT m.dialogue_id, 'followup', x.field, x.paragraph_id, x.position, x.body
  FROM (SELECT m.*, dense_rank() OVER (PARTITION BY m.dialogue_id ORDER BY m.registered_at, m.id)::int AS place
        FROM public_measure m) m
  CROSS JOIN LATERAL (
    SELECT 'measureTitle' AS field, m.id::text AS paragraph_id, m.place * 100 AS position, m.title AS body
    UNION ALL
    SELECT 'measureWords', m.id || '/' || (row_number() OVER (ORDER BY w.at)),
      (m.place * 100 + row_number() OVER (ORDER BY w.at))::int, w.words
    FROM public_measure_report w WHERE w.measure_id = m.id
  ) x
  WHERE x.body <> ''
  UNION ALL
  SELECT e.dialogue_id, 'followup', 'evaluationLearning', 'learning', 100000, e.learning
  FROM public_evaluation e
  WHERE e.language = 'sv' AND e.learning <> ''
  UNION ALL
  SELECT p.dialogue_id, 'followup', 'principleKept', p.position::text, 100000 + p.position, p.words
  FROM public_evaluated_principle p
  WHERE p.words <> '';
