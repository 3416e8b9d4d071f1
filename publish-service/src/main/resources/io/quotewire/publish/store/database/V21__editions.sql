-- Which documents have stood under a path: a greater place is a later edition. The ledger tells it; until it has, a
-- document's own source does. A document is shown while it is the last complete edition of at least one path.
CREATE TABLE edition (
    path text,
    document_id text,
    place bigint NOT NULL,
    PRIMARY KEY (path, document_id)
);
CREATE INDEX edition_document ON edition (document_id);
ALTER TABLE file ADD COLUMN revision bigint NOT NULL DEFAULT 0;
UPDATE file SET revision = coalesce((record -> 'revision')::text::bigint, 0) WHERE NOT stands_in;

-- "path_key" is a path as it is looked for, "shown_at" the clock's time, for people who wait; what else tells a time
-- here is the records' own, so that a database made anew tells the same.
ALTER TABLE document
    ADD COLUMN path_key text,
    ADD COLUMN revision bigint,
    ADD COLUMN shown boolean NOT NULL DEFAULT true,
    ADD COLUMN shown_at timestamptz NOT NULL DEFAULT clock_timestamp();
UPDATE document SET shown_at = arrived_at, revision = coalesce((record -> 'source' -> 'revision')::text::bigint, 1),
    path_key = CASE WHEN octet_length(path) <= 2000 THEN path END;
CREATE INDEX document_path_key ON document (path_key, revision);

INSERT INTO edition SELECT path_key, id, revision FROM document WHERE path_key IS NOT NULL;
INSERT INTO edition SELECT path, document_id, revision FROM file
    WHERE document_id IS NOT NULL AND (record -> 'state')::text = '"published"'
    ON CONFLICT (path, document_id) DO UPDATE SET place = greatest(edition.place, excluded.place);

CREATE FUNCTION is_present(wanted text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM edition AS its WHERE its.document_id = wanted AND NOT EXISTS (
        SELECT FROM edition AS later JOIN document ON document.id = later.document_id
        WHERE later.path = its.path AND later.place > its.place));
$$;

-- "id" is the address at which readers find a quotation, which outlives editions; "record_id" is the record's own.
ALTER TABLE quotation ADD COLUMN record_id text;
UPDATE quotation SET record_id = id;
ALTER TABLE quotation ALTER COLUMN record_id SET NOT NULL, ADD UNIQUE (record_id);

-- The quotations of editions that are no longer shown. Nothing that readers search, count or follow looks here. A column
-- that is added to one of the two is added to the other, and to the list in Showing.
CREATE TABLE former_quotation (LIKE quotation INCLUDING GENERATED, PRIMARY KEY (document_id, record_id));
CREATE INDEX former_quotation_id ON former_quotation (id);
CREATE VIEW known_quotation AS
    SELECT id, record_id, document_id, position, speaker, start_offset, record, arrival, seq, arrived_at, changed_at
    FROM quotation
    UNION ALL
    SELECT id, record_id, document_id, position, speaker, start_offset, record, arrival, seq, arrived_at, changed_at
    FROM former_quotation;

-- Addresses that the quotations of an edition take over from the one before, while it is being shown.
CREATE TABLE inherited (
    document_id text,
    record_id text,
    id text NOT NULL,
    arrival bigint NOT NULL,
    arrived_at timestamptz NOT NULL,
    PRIMARY KEY (document_id, record_id)
);

-- Where a quotation is found: at the address that it takes over, or else at its own, where nobody else is.
CREATE FUNCTION free_address(wanted text, own text, its_document text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT address FROM unnest(ARRAY[wanted, own, own || '-' || left(its_document, 8)])
        WITH ORDINALITY AS choice (address, number)
    WHERE NOT EXISTS (SELECT FROM quotation WHERE id = address AND record_id <> own)
    ORDER BY number LIMIT 1;
$$;

-- Why a quotation is gone: "analysis" (a later one of its document does not have it), "edition" (a later edition of its
-- file does not), "gone" (its file's container came anew without it).
ALTER TABLE withdrawal
    ADD COLUMN cause text NOT NULL DEFAULT 'analysis',
    ADD COLUMN withdrawn_at timestamptz NOT NULL DEFAULT clock_timestamp();

-- When the feed last changed, and whether the topics are being read for the first time: then what is complete waits, so
-- that it can be shown in the order of its records' times.
ALTER TABLE feed
    ADD COLUMN changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ADD COLUMN gathering boolean NOT NULL DEFAULT false;
UPDATE feed SET gathering = NOT EXISTS (SELECT FROM consumed);
ALTER TABLE staged_document
    ADD COLUMN sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ADD COLUMN topic_id text,
    ADD COLUMN topic text,
    ADD COLUMN partition int,
    ADD COLUMN record_offset bigint;
