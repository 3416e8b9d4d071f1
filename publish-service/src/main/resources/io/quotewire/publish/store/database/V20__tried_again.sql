-- A dead letter can be tried again. Its number names it here; what comes of it settles it, or is a new letter in its place.
ALTER TABLE dead_letter
    ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    ADD COLUMN retried_at timestamptz,
    ADD COLUMN settled boolean NOT NULL DEFAULT false;

-- Which letter a line stands in for, so that it goes when the letter is settled.
ALTER TABLE file ADD COLUMN letter bigint;
UPDATE file SET letter = latest.number FROM (
    SELECT DISTINCT ON (document_id) document_id, dead_letter.number FROM dead_letter ORDER BY document_id, failed_at DESC) AS latest
WHERE stands_in AND file.document_id = latest.document_id;

-- Inside a JSON text quotation marks are escaped, so only a field can look like this.
CREATE INDEX file_failed ON file (number) WHERE record::text LIKE '%"state":"failed"%';
