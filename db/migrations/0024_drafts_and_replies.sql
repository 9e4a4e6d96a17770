-- A draft that comes back with something to mend is the same draft: it is written anew under the code that it has,
-- and what somebody asked to keep for a week is not kept for less because of it.
CREATE OR REPLACE FUNCTION write_draft(draft_hash bytea, draft_form text, draft_subject text, draft_values text,
                                       draft_errors text, hours integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO draft (id_hash, form, subject, "values", errors, created_at, expires_at)
  VALUES (draft_hash, draft_form, draft_subject, draft_values, draft_errors, clock_now(),
          clock_now() + make_interval(hours => least(hours, 168)))
  ON CONFLICT (id_hash) DO UPDATE
    SET "values" = excluded."values", errors = excluded.errors,
        expires_at = greatest(draft.expires_at, excluded.expires_at)
$$;
--> statement-breakpoint
-- Which of a submission's texts reply to another one, for whoever holds its receipt. What is replied to is read
-- where everybody reads it, so that nothing is told of a text that is no longer shown.
CREATE FUNCTION read_receipt_parents(wanted_hashes bytea[]) RETURNS TABLE (contribution_id uuid, parent_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, c.parent_id
  FROM submission s JOIN contribution c ON c.submission_id = s.id
  WHERE s.receipt_hash = ANY (wanted_hashes) AND c.parent_id IS NOT NULL
$$;
