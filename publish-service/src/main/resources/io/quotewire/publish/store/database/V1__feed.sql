-- The feed's counter, one row. Whoever writes locks it first: so there is one writer at a time, and the
-- numbers are given out in the order in which the changes become visible.
CREATE TABLE feed (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    seq bigint NOT NULL
);
INSERT INTO feed (seq) VALUES (0);

-- How far each partition has been read, moved in the transaction that holds what was read.
CREATE TABLE consumed (
    topic_id text NOT NULL, -- Kafka's own: a topic made anew under the same name starts anew here
    partition int NOT NULL,
    topic text NOT NULL,    -- its name, for people
    next_offset bigint NOT NULL,
    PRIMARY KEY (topic_id, partition)
);

-- What waits until its analysis is complete. "place" is the order of arrival.
CREATE TABLE staged_quotation (
    place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id text NOT NULL,
    analysis text NOT NULL,
    id text NOT NULL,
    record json NOT NULL
);
CREATE INDEX staged_quotation_analysis ON staged_quotation (document_id, analysis, id, place);

CREATE TABLE staged_document (
    place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id text NOT NULL,
    analysis text NOT NULL,
    quotations int NOT NULL,
    record json NOT NULL
);
CREATE INDEX staged_document_document ON staged_document (document_id, place);

-- What readers see. "arrival" is the number a row got when it was first seen and keeps; "seq" that of its
-- latest change. Records are json and not jsonb, since a text may hold U+0000, which jsonb refuses.
CREATE TABLE document (
    id text PRIMARY KEY,
    text_hash text NOT NULL,
    path text NOT NULL,
    arrival bigint NOT NULL UNIQUE,
    seq bigint NOT NULL UNIQUE,
    arrived_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    record json NOT NULL
);

CREATE TABLE quotation (
    id text PRIMARY KEY,
    document_id text NOT NULL REFERENCES document,
    position int NOT NULL,
    kind text NOT NULL,
    speaker text, -- in lower case
    sentiment text NOT NULL,
    topics text[] NOT NULL,
    words tsvector NOT NULL,
    arrival bigint NOT NULL UNIQUE,
    seq bigint NOT NULL UNIQUE,
    arrived_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    record json NOT NULL
);
CREATE INDEX quotation_document ON quotation (document_id, position);
CREATE INDEX quotation_speaker ON quotation (speaker, arrival);
CREATE INDEX quotation_sentiment ON quotation (sentiment, arrival);
CREATE INDEX quotation_kind ON quotation (kind, arrival);
CREATE INDEX quotation_topics ON quotation USING gin (topics);
CREATE INDEX quotation_words ON quotation USING gin (words);

-- Quotations that a later analysis no longer has: whoever follows the stream is told.
CREATE TABLE withdrawal (
    id text PRIMARY KEY,
    document_id text NOT NULL,
    seq bigint NOT NULL UNIQUE
);

-- The text of the documents, in the chunks in which it came, for reading in place.
CREATE TABLE document_text (
    document_id text NOT NULL,
    text_hash text NOT NULL,
    index int NOT NULL,
    count int NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (document_id, text_hash, index)
);

-- The ledger: the latest that is known of the file under each path.
CREATE TABLE file (
    path text PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    document_id text,
    record json NOT NULL
);

-- What a service could not take further: enrich-service says so on a topic, this one for itself. The key is the
-- place of the record that says so, or of the one that could not be taken in.
CREATE TABLE dead_letter (
    topic_id text NOT NULL,
    partition int NOT NULL,
    record_offset bigint NOT NULL,
    document_id text,
    path text,
    failed_at timestamptz NOT NULL,
    record json NOT NULL,
    PRIMARY KEY (topic_id, partition, record_offset)
);
CREATE INDEX dead_letter_document ON dead_letter (document_id, failed_at);
