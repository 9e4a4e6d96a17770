-- Where words may be, for searching while coding. What is masked is asked for anew in the text minus its masks.
CREATE INDEX contribution_text_words ON contribution_text USING gin (to_tsvector('swedish'::regconfig, body));
