-- What single contributions were answered with apart from their theme, as a published final version says it. The
-- words stand beside a contribution that has a page of its own; the others are counted.
CREATE VIEW public_own_answer WITH (security_barrier = true) AS
  SELECT p.report_id, p.theme_id, c.id AS contribution_id, p.disposition,
    CASE WHEN c.id IS NOT NULL THEN p.reason END AS reason,
    CASE WHEN c.id IS NOT NULL THEN p.forwarded_to END AS forwarded_to,
    CASE WHEN c.id IS NOT NULL THEN p.deferred_until END AS deferred_until
  FROM report_pair p
  JOIN public_report r ON r.id = p.report_id
  LEFT JOIN public_contribution c ON c.id = p.contribution_id AND c.standing = 'published'
  WHERE r.kind = 'final' AND p.own;
