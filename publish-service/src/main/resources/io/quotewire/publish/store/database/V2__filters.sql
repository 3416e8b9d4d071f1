-- Topics are found under those above them too: the column has the record's codes and their ancestors.
-- The tree's pairs of topic and topic above come from the service, as this script's placeholder.
CREATE TEMPORARY TABLE above (code text, ancestor text) ON COMMIT DROP;
INSERT INTO above (code, ancestor) VALUES ${ancestors};
UPDATE quotation SET topics = ARRAY(
    SELECT unnest(topics) UNION SELECT ancestor FROM above WHERE code = ANY (topics));

-- The document's own day; where it names none, the day of arrival.
ALTER TABLE quotation ADD COLUMN day date;
UPDATE quotation SET day = coalesce(
    (SELECT named::date FROM substring((record -> 'source' -> 'date')::text FROM '^"(\d{4}-\d\d-\d\d)') AS named
        WHERE pg_input_is_valid(named, 'date')),
    (arrived_at AT TIME ZONE 'UTC')::date);
ALTER TABLE quotation ALTER COLUMN day SET NOT NULL;

-- Each gives the newest first and leaves out other days without a look at the row.
CREATE INDEX quotation_arrival_day ON quotation (arrival, day);
DROP INDEX quotation_speaker, quotation_sentiment, quotation_kind;
CREATE INDEX quotation_speaker ON quotation (speaker, arrival, day);
CREATE INDEX quotation_sentiment ON quotation (sentiment, arrival, day);
CREATE INDEX quotation_kind ON quotation (kind, arrival, day);

-- What waits in a list that every search reads through makes searches slow while quotations arrive.
ALTER INDEX quotation_topics SET (fastupdate = off);
ALTER INDEX quotation_words SET (fastupdate = off);
