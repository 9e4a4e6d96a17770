-- What was sent is no draft any more: whoever holds its code takes it away together with sending it.
CREATE FUNCTION forget_draft(draft_hashes bytea[], draft_form text, draft_subject text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM draft
  WHERE id_hash = ANY (draft_hashes) AND form = draft_form AND subject = draft_subject
$$;
