-- The points of a meeting are read in the order in which they were noted, by the public too. A meeting is public; what
-- else came together is not told, since it would tell which texts have one author.
CREATE OR REPLACE VIEW public_contribution AS
  SELECT c.id, c.dialogue_id, c.kind, s.channel, c.language, s.received_at,
    CASE WHEN m.verdict = 'published' AND c.withdrawn_at IS NULL AND t.erasure_id IS NULL
      THEN masked_text(t.body,
        (SELECT array_agg(k.start ORDER BY k.start) FROM mask k WHERE k.moderation_id = m.id),
        (SELECT array_agg(k."end" ORDER BY k.start) FROM mask k WHERE k.moderation_id = m.id))
    END AS body,
    CASE WHEN t.erasure_id IS NOT NULL THEN 'erased'
         WHEN c.withdrawn_at IS NOT NULL THEN 'withdrawn'
         ELSE m.verdict END AS standing,
    CASE WHEN m.verdict = 'withheld' THEN m.reason END AS withheld_reason,
    CASE WHEN m.verdict = 'withheld' THEN m.explanation END AS explanation,
    EXISTS (SELECT 1 FROM mask k WHERE k.moderation_id = m.id) AS masked,
    c.parent_id,
    CASE WHEN s.channel = 'meeting' THEN s.id END AS meeting_id, c.position
  FROM contribution c
  JOIN submission s ON s.id = c.submission_id
  JOIN moderation m ON m.id = c.moderation_id
  JOIN contribution_text t ON t.contribution_id = c.id AND t.version = m.text_version
  JOIN dialogue d ON d.id = c.dialogue_id
  WHERE c.audience = 'public' AND m.verdict IN ('published', 'withheld')
    AND (s.import_id IS NULL
      OR EXISTS (SELECT 1 FROM import i WHERE i.id = s.import_id AND i.revoked_at IS NULL))
    AND d.state NOT IN ('initiative', 'assessment', 'planning', 'pendingDecision', 'returned', 'approved');
--> statement-breakpoint
-- A letter belongs to the version that was published after it was recorded, whenever it came.
CREATE OR REPLACE VIEW counted_contribution AS
  SELECT c.id, c.dialogue_id, c.submission_id, c.position, c.kind, c.audience, c.language, c.parent_id,
    s.channel, s.received_at, s.place, s.headcount,
    CASE WHEN t.erasure_id IS NOT NULL THEN 'erased'
         WHEN c.withdrawn_at IS NOT NULL THEN 'withdrawn'
         ELSE coalesce(m.verdict, 'awaiting') END AS standing,
    CASE WHEN m.id IS NOT NULL AND t.erasure_id IS NULL THEN masked_text(t.body,
      (SELECT array_agg(k.start ORDER BY k.start) FROM mask k WHERE k.moderation_id = m.id),
      (SELECT array_agg(k."end" ORDER BY k.start) FROM mask k WHERE k.moderation_id = m.id))
    END AS body,
    t.version AS text_version, t.length,
    (SELECT e.reason FROM exclusion e WHERE e.contribution_id = c.id ORDER BY e.at DESC, e.id LIMIT 1) AS excluded,
    EXISTS (SELECT 1 FROM coding g WHERE g.contribution_id = c.id) AS coded,
    coalesce(s.import_id, s.id) AS source_id,
    coalesce(s.recorded_at, s.received_at) AS recorded_at
  FROM contribution c
  JOIN submission s ON s.id = c.submission_id
  JOIN contribution_text t ON t.contribution_id = c.id
    AND t.version = (SELECT max(v.version) FROM contribution_text v WHERE v.contribution_id = c.id)
  LEFT JOIN moderation m ON m.id = c.moderation_id
  LEFT JOIN import i ON i.id = s.import_id
  WHERE i.revoked_at IS NULL;
