-- Who published the document: as the source's name, in lower case, is found.
ALTER TABLE staged_quotation ADD COLUMN publisher text;
ALTER TABLE quotation ADD COLUMN publisher text;

-- What is here already. U+0000, at which PostgreSQL's functions for JSON give up, is replaced; few documents had a publisher.
UPDATE staged_quotation SET publisher =
    (SELECT CASE WHEN char_length(name) > 250 THEN left(name, 249) || '…' ELSE name END
        FROM lower(replace(record::text, '\u0000', '\uFFFD')::json -> 'source' ->> 'publisher') AS name)
WHERE record::text LIKE '%"publisher":%';
UPDATE quotation SET publisher =
    (SELECT CASE WHEN char_length(name) > 250 THEN left(name, 249) || '…' ELSE name END
        FROM lower(replace(record::text, '\u0000', '\uFFFD')::json -> 'source' ->> 'publisher') AS name)
WHERE record::text LIKE '%"publisher":%';

CREATE INDEX quotation_publisher ON quotation (publisher, arrival, day) WHERE publisher IS NOT NULL;
