-- The speaker's name as it is written, and the topics without those above them. U+0000, at which PostgreSQL's functions
-- for JSON give up, is replaced as when a row is written.
ALTER TABLE quotation ADD COLUMN speaker_name text, ADD COLUMN own_topics text[];
UPDATE quotation SET speaker_name = clean -> 'speaker' ->> 'name', own_topics = own
FROM (SELECT id, clean, ARRAY(SELECT tag ->> 'code' FROM json_array_elements(clean -> 'topics') AS tag) AS own
    FROM (SELECT id, replace(record::text, '\u0000', '\uFFFD')::json AS clean FROM quotation) AS cleaned) AS read
WHERE read.id = quotation.id;
ALTER TABLE quotation ALTER COLUMN own_topics SET NOT NULL;

-- How many quotations there are, kept in the transaction that changes them. What has gone leaves a zero.
CREATE TABLE quotation_count (
    kind text,
    sentiment text,
    quotations bigint NOT NULL,
    PRIMARY KEY (kind, sentiment)
);
CREATE TABLE topic_count (
    topic text PRIMARY KEY,
    own bigint NOT NULL, -- quotations that have the topic itself
    quotations bigint NOT NULL -- those that have one below it too
);
CREATE TABLE speaker_count (
    speaker text PRIMARY KEY, -- in lower case
    name text NOT NULL, -- as it was last written
    quotations bigint NOT NULL
);
CREATE INDEX speaker_count_most ON speaker_count (quotations DESC, speaker);
-- By the words of the name; what looks like an address or markup is not taken for such.
CREATE INDEX speaker_count_words ON speaker_count
    USING gin (to_tsvector('simple', translate(speaker, '<>/@.:_&', '        ')));
CREATE TABLE speaker_day_count (
    speaker text,
    day date,
    sentiment text,
    quotations bigint NOT NULL,
    PRIMARY KEY (speaker, day, sentiment)
);
CREATE TABLE speaker_topic_count (
    speaker text,
    topic text, -- with all that lie above it
    quotations bigint NOT NULL,
    PRIMARY KEY (speaker, topic)
);

-- Adds some quotations, as they are now, to the counts (sign 1), or takes them away (sign -1). Whoever changes
-- quotations takes away those that will change, changes them, and adds them again.
CREATE FUNCTION count_quotations(ids text[], sign int) RETURNS void LANGUAGE sql AS $$
    INSERT INTO quotation_count AS counted (kind, sentiment, quotations)
        SELECT kind, sentiment, sign * count(*) FROM quotation WHERE id = ANY (ids) GROUP BY 1, 2
        ON CONFLICT (kind, sentiment) DO UPDATE SET quotations = counted.quotations + excluded.quotations;
    INSERT INTO topic_count AS counted (topic, own, quotations)
        SELECT topic, sign * count(*) FILTER (WHERE topic = ANY (own_topics)), sign * count(*)
        FROM quotation, unnest(topics) AS topic WHERE id = ANY (ids) GROUP BY 1
        ON CONFLICT (topic) DO UPDATE SET
            own = counted.own + excluded.own, quotations = counted.quotations + excluded.quotations;
    INSERT INTO speaker_count AS counted (speaker, name, quotations)
        SELECT speaker, max(speaker_name), sign * count(*)
        FROM quotation WHERE id = ANY (ids) AND speaker IS NOT NULL GROUP BY 1
        ON CONFLICT (speaker) DO UPDATE SET
            name = excluded.name, quotations = counted.quotations + excluded.quotations;
    INSERT INTO speaker_day_count AS counted (speaker, day, sentiment, quotations)
        SELECT speaker, day, sentiment, sign * count(*)
        FROM quotation WHERE id = ANY (ids) AND speaker IS NOT NULL GROUP BY 1, 2, 3
        ON CONFLICT (speaker, day, sentiment) DO UPDATE SET quotations = counted.quotations + excluded.quotations;
    INSERT INTO speaker_topic_count AS counted (speaker, topic, quotations)
        SELECT speaker, topic, sign * count(*)
        FROM quotation, unnest(topics) AS topic WHERE id = ANY (ids) AND speaker IS NOT NULL GROUP BY 1, 2
        ON CONFLICT (speaker, topic) DO UPDATE SET quotations = counted.quotations + excluded.quotations;
$$;

-- What is there already, ten thousand at a time.
SELECT count_quotations(array_agg(id), 1) FROM quotation GROUP BY arrival / 10000;
