-- What waits has the columns of what readers see, so that a document of any size goes over inside the database.
ALTER TABLE staged_quotation
    ADD COLUMN position int,
    ADD COLUMN kind text,
    ADD COLUMN speaker text,
    ADD COLUMN speaker_name text,
    ADD COLUMN sentiment text,
    ADD COLUMN topics text[],
    ADD COLUMN own_topics text[],
    ADD COLUMN words tsvector,
    ADD COLUMN start_offset int,
    ADD COLUMN own_day date; -- the document's own, where it names one

-- What waits already. U+0000, at which PostgreSQL's functions for JSON give up, is replaced as when a row is written.
CREATE TEMPORARY TABLE above (code text, ancestor text) ON COMMIT DROP;
INSERT INTO above (code, ancestor) VALUES ${ancestors};
UPDATE staged_quotation SET
    position = (clean ->> 'position')::int,
    kind = clean ->> 'kind',
    speaker = lower(left(clean -> 'speaker' ->> 'name', 250)),
    speaker_name = left(clean -> 'speaker' ->> 'name', 250),
    sentiment = clean -> 'sentiment' ->> 'label',
    own_topics = own,
    topics = ARRAY(SELECT unnest(own) UNION SELECT ancestor FROM above WHERE code = ANY (own)),
    words = to_tsvector('english', lower(left(clean ->> 'text', 100000))),
    start_offset = (clean ->> 'start')::int,
    own_day = (SELECT named::date FROM substring(clean -> 'source' ->> 'date' FROM '^\d{4}-\d\d-\d\d') AS named
        WHERE pg_input_is_valid(named, 'date'))
FROM (SELECT place, clean, ARRAY(SELECT DISTINCT tag ->> 'code' FROM json_array_elements(clean -> 'topics') AS tag) AS own
    FROM (SELECT place, replace(record::text, '\u0000', '\uFFFD')::json AS clean FROM staged_quotation) AS cleaned) AS read
WHERE read.place = staged_quotation.place;
ALTER TABLE staged_quotation
    ALTER COLUMN position SET NOT NULL,
    ALTER COLUMN kind SET NOT NULL,
    ALTER COLUMN sentiment SET NOT NULL,
    ALTER COLUMN topics SET NOT NULL,
    ALTER COLUMN own_topics SET NOT NULL,
    ALTER COLUMN words SET NOT NULL,
    ALTER COLUMN start_offset SET NOT NULL;

-- How many quotations of an analysis wait, each time that it was made: fewer than its summary counts need not be looked
-- through.
CREATE TABLE staged_analysis (
    document_id text,
    analysis text,
    quotations bigint NOT NULL,
    PRIMARY KEY (document_id, analysis)
);
INSERT INTO staged_analysis
    SELECT document_id, analysis, count(*) FROM staged_quotation GROUP BY document_id, analysis;

-- The counts, anew. Ten thousand quotations at a time.
CREATE FUNCTION recount() RETURNS void LANGUAGE sql AS $$
    DELETE FROM quotation_count;
    DELETE FROM topic_count;
    DELETE FROM speaker_count;
    DELETE FROM speaker_day_count;
    DELETE FROM speaker_topic_count;
    SELECT count_quotations(array_agg(id), 1) FROM quotation GROUP BY arrival / 10000;
$$;

-- Names have 250 characters at most where they are looked for, since an index row has room for 2,704 bytes.
UPDATE quotation SET speaker = left(speaker, 249) || '…', speaker_name = left(speaker_name, 249) || '…'
WHERE char_length(speaker) > 250;
SELECT recount() WHERE EXISTS (SELECT FROM quotation WHERE char_length(speaker) = 250);

-- A dead letter is told on the topic too: this service's own wait here until they are.
ALTER TABLE dead_letter ADD COLUMN told boolean NOT NULL DEFAULT true;
CREATE INDEX dead_letter_untold ON dead_letter (failed_at) WHERE NOT told;

-- What was given up without a line in the ledger stands among the files in place of that line, until it comes.
ALTER TABLE file ADD COLUMN stands_in boolean NOT NULL DEFAULT false;
CREATE INDEX file_document ON file (document_id);
