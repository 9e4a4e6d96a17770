-- What the public is told, by when it happened: the rows of the log that stand for something a page shows.
-- Whoever reads a feed gets these and nothing else of the log; words come from the views of each thing.
CREATE INDEX event_told ON event (at DESC)
  WHERE type IN ('dialogue.published', 'dialogue.opened', 'dialogue.closed', 'dialogue.paused', 'dialogue.resumed',
    'dialogue.extended', 'dialogue.closed-early', 'dialogue.cancelled', 'report.published', 'matter.decided',
    'measure.registered', 'measure.reported', 'dialogue.evaluated', 'initiative.declined',
    'initiative.information-recorded', 'decision.recorded');
--> statement-breakpoint

CREATE VIEW public_happening AS
  SELECT e.id, e.dialogue_id, e.type, e.at, p.number AS edition,
    (e.subjects->>'noticeId')::uuid AS notice_id,
    (e.subjects->>'reportId')::uuid AS report_id,
    (e.subjects->>'measureId')::uuid AS measure_id
  FROM event e
  JOIN public_dialogue d ON d.id = e.dialogue_id
  LEFT JOIN publication p ON e.type = 'dialogue.published' AND p.id = (e.subjects->>'publicationId')::uuid
  WHERE e.type IN ('dialogue.published', 'dialogue.opened', 'dialogue.closed', 'dialogue.paused', 'dialogue.resumed',
      'dialogue.extended', 'dialogue.closed-early', 'dialogue.cancelled', 'report.published', 'matter.decided',
      'measure.registered', 'measure.reported', 'dialogue.evaluated', 'initiative.declined',
      'initiative.information-recorded', 'decision.recorded')
    -- A matter that was sent back is still to be decided; a decision to hold the dialogue is told by publishing it.
    AND (e.type <> 'matter.decided' OR e.subjects->>'outcome' <> 'returned')
    AND (e.type <> 'decision.recorded' OR (e.subjects->>'outcome' = 'declined' AND d.state = 'declined'));
--> statement-breakpoint

-- An activity that stood on the page and was taken away before its day: when it would have been, and nothing more.
-- Its words are not shown again, because they may be why it was taken away.
CREATE VIEW public_dropped_activity AS
  SELECT DISTINCT ON (p.dialogue_id, was.activity->>'id') p.dialogue_id, was.activity->>'id' AS activity_id,
    was.activity->>'startsAt' AS starts_at, was.activity->>'endsAt' AS ends_at
  FROM publication p
  JOIN public_dialogue d ON d.id = p.dialogue_id AND d.publication_id IS NOT NULL
  CROSS JOIN LATERAL jsonb_array_elements(p.activities) AS was (activity)
  WHERE (was.activity->>'startsAt')::timestamptz >
      (SELECT min(n.published_at) FROM publication n WHERE n.dialogue_id = p.dialogue_id AND n.number > p.number)
    AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(d.activities) AS now (activity)
                    WHERE now.activity->>'id' = was.activity->>'id')
  ORDER BY p.dialogue_id, was.activity->>'id', p.number DESC;
--> statement-breakpoint

-- The short address of a dialogue follows from its id, and so never changes. No vowels, so that it spells no word,
-- and no character that another is easily read as.
CREATE FUNCTION short_code(dialogue uuid) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT string_agg(substr('346789cdfhjkmnpqrtvwx',
    ((('x' || encode(substr(sha256(uuid_send(dialogue)), 1, 7), 'hex'))::bit(56)::bigint
      / (21 ^ place)::bigint) % 21)::int + 1, 1), '' ORDER BY place)
  FROM generate_series(0, 5) AS place
$$;
--> statement-breakpoint
-- Two dialogues never share one: the second is refused when it is registered.
CREATE UNIQUE INDEX dialogue_short_code ON dialogue (short_code(id));
--> statement-breakpoint
CREATE VIEW public_short_address AS
  SELECT short_code(d.id) AS code, d.slug FROM public_dialogue d;
