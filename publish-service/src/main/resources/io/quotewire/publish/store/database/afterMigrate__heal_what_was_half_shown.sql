-- At every start. Versions before 0.2 could commit a transaction that had broken off: quotations and documents were there
-- with numbers above the feed's counter, half of a document among them, and each number was then given out again, which
-- failed for ever. What has such numbers is taken away, and the topics are read again from their beginnings: there all of it
-- still is, and what readers already see gets no new number.
DO $$
DECLARE
    counter bigint;
    highest bigint;
    halves text[];
BEGIN
    SELECT seq INTO counter FROM feed FOR UPDATE;
    highest := greatest(counter, (SELECT max(seq) FROM quotation), (SELECT max(seq) FROM document),
        (SELECT max(seq) FROM withdrawal), (SELECT max(seq) FROM former_quotation));
    IF highest = counter THEN
        RETURN;
    END IF;
    halves := ARRAY(SELECT id FROM document WHERE seq > counter
        UNION SELECT document_id FROM known_quotation WHERE seq > counter
        UNION SELECT document_id FROM withdrawal WHERE seq > counter);
    RAISE WARNING 'Half of % documents was shown. They are read again.', cardinality(halves);
    DELETE FROM quotation WHERE document_id = ANY (halves);
    DELETE FROM former_quotation WHERE document_id = ANY (halves);
    DELETE FROM document WHERE id = ANY (halves);
    UPDATE feed SET seq = highest;
    PERFORM recount();
    DELETE FROM staged_quotation;
    DELETE FROM staged_document;
    DELETE FROM staged_analysis;
    DELETE FROM consumed WHERE topic LIKE '%enriched-quotations' OR topic LIKE '%enriched-documents';
END
$$;
