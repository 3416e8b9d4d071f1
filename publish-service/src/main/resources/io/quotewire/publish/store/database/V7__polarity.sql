-- Whether the words were said at all: the record says so where they were not. Inside a JSON text quotation marks are
-- escaped, so only a field can look like this; PostgreSQL's functions for JSON give up at U+0000.
ALTER TABLE quotation ADD COLUMN polarity text NOT NULL
    GENERATED ALWAYS AS (coalesce(substring(record::text FROM '"polarity":"([a-z]+)"'), 'said')) STORED;
CREATE INDEX quotation_unsaid ON quotation (polarity, arrival) WHERE polarity <> 'said';

-- A mention that leads to nobody is no name.
UPDATE quotation SET speaker = NULL, speaker_name = NULL WHERE btrim(speaker) = '';

-- As before, but only what was said counts, and what nobody is named for counts as the speaker ''.
CREATE OR REPLACE FUNCTION count_quotations(ids text[], sign int) RETURNS void LANGUAGE sql AS $$
    INSERT INTO quotation_count AS counted (kind, sentiment, quotations)
        SELECT kind, sentiment, sign * count(*) FROM quotation WHERE id = ANY (ids) AND polarity = 'said' GROUP BY 1, 2
        ON CONFLICT (kind, sentiment) DO UPDATE SET quotations = counted.quotations + excluded.quotations;
    INSERT INTO topic_count AS counted (topic, own, quotations)
        SELECT topic, sign * count(*) FILTER (WHERE topic = ANY (own_topics)), sign * count(*)
        FROM quotation, unnest(topics) AS topic WHERE id = ANY (ids) AND polarity = 'said' GROUP BY 1
        ON CONFLICT (topic) DO UPDATE SET
            own = counted.own + excluded.own, quotations = counted.quotations + excluded.quotations;
    INSERT INTO speaker_count AS counted (speaker, name, quotations)
        SELECT coalesce(speaker, ''), coalesce(max(speaker_name), ''), sign * count(*)
        FROM quotation WHERE id = ANY (ids) AND polarity = 'said' GROUP BY 1
        ON CONFLICT (speaker) DO UPDATE SET
            name = excluded.name, quotations = counted.quotations + excluded.quotations;
    INSERT INTO speaker_day_count AS counted (speaker, day, sentiment, quotations)
        SELECT speaker, day, sentiment, sign * count(*)
        FROM quotation WHERE id = ANY (ids) AND polarity = 'said' AND speaker IS NOT NULL GROUP BY 1, 2, 3
        ON CONFLICT (speaker, day, sentiment) DO UPDATE SET quotations = counted.quotations + excluded.quotations;
    INSERT INTO speaker_topic_count AS counted (speaker, topic, quotations)
        SELECT speaker, topic, sign * count(*)
        FROM quotation, unnest(topics) AS topic
        WHERE id = ANY (ids) AND polarity = 'said' AND speaker IS NOT NULL GROUP BY 1, 2
        ON CONFLICT (speaker, topic) DO UPDATE SET quotations = counted.quotations + excluded.quotations;
$$;

SELECT recount();
