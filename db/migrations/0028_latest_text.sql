-- The latest text of ten thousand contributions is found in one pass over the texts, not by one look for each.
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
    AND NOT EXISTS (SELECT 1 FROM contribution_text v WHERE v.contribution_id = c.id AND v.version > t.version)
  LEFT JOIN moderation m ON m.id = c.moderation_id
  LEFT JOIN import i ON i.id = s.import_id
  WHERE i.revoked_at IS NULL;
