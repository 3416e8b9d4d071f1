-- Where a quotation starts in its document's text, in code points: a long document is read in parts.
-- ("->>" would unescape the whole record, which fails where a text has U+0000.)
ALTER TABLE quotation ADD COLUMN start_offset int;
UPDATE quotation SET start_offset = (record -> 'start')::text::int;
ALTER TABLE quotation ALTER COLUMN start_offset SET NOT NULL;
CREATE INDEX quotation_start ON quotation (document_id, start_offset);
