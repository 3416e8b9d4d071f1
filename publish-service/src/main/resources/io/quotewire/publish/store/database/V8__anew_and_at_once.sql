-- Kafka's ids of the topics as they were last found. A topic that somebody deletes and makes anew has another; once the
-- ledger has been read, the files of which nothing came are told ("looked_after").
CREATE TABLE known_topic (
    topic text PRIMARY KEY,
    topic_id text NOT NULL,
    since timestamptz NOT NULL,
    looked_after boolean NOT NULL
);

-- As count_quotations, for all quotations of some documents at once: a row that one transaction changes hundreds of times
-- is looked through each time with all that it was before.
CREATE FUNCTION count_documents(documents text[], sign int) RETURNS void LANGUAGE sql AS $$
    INSERT INTO quotation_count AS counted (kind, sentiment, quotations)
        SELECT kind, sentiment, sign * count(*) FROM quotation
        WHERE document_id = ANY (documents) AND polarity = 'said' GROUP BY 1, 2
        ON CONFLICT (kind, sentiment) DO UPDATE SET quotations = counted.quotations + excluded.quotations;
    INSERT INTO topic_count AS counted (topic, own, quotations)
        SELECT topic, sign * count(*) FILTER (WHERE topic = ANY (own_topics)), sign * count(*)
        FROM quotation, unnest(topics) AS topic WHERE document_id = ANY (documents) AND polarity = 'said' GROUP BY 1
        ON CONFLICT (topic) DO UPDATE SET
            own = counted.own + excluded.own, quotations = counted.quotations + excluded.quotations;
    INSERT INTO speaker_count AS counted (speaker, name, quotations)
        SELECT coalesce(speaker, ''), coalesce(max(speaker_name), ''), sign * count(*)
        FROM quotation WHERE document_id = ANY (documents) AND polarity = 'said' GROUP BY 1
        ON CONFLICT (speaker) DO UPDATE SET
            name = excluded.name, quotations = counted.quotations + excluded.quotations;
    INSERT INTO speaker_day_count AS counted (speaker, day, sentiment, quotations)
        SELECT speaker, day, sentiment, sign * count(*)
        FROM quotation WHERE document_id = ANY (documents) AND polarity = 'said' AND speaker IS NOT NULL GROUP BY 1, 2, 3
        ON CONFLICT (speaker, day, sentiment) DO UPDATE SET quotations = counted.quotations + excluded.quotations;
    INSERT INTO speaker_topic_count AS counted (speaker, topic, quotations)
        SELECT speaker, topic, sign * count(*)
        FROM quotation, unnest(topics) AS topic
        WHERE document_id = ANY (documents) AND polarity = 'said' AND speaker IS NOT NULL GROUP BY 1, 2
        ON CONFLICT (speaker, topic) DO UPDATE SET quotations = counted.quotations + excluded.quotations;
$$;
