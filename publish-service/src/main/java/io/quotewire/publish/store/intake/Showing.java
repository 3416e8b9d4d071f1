package io.quotewire.publish.store.intake;

import io.quotewire.publish.store.database.Label;
import io.quotewire.publish.store.database.Sequence;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Takes whole documents from readers and gives them back, inside the database: of what is in both the one that goes and
 * the one that comes, readers see a change; of the rest they are told that it is gone.
 */
final class Showing {

    /** What goes over between the tables of what is shown and what was, besides numbers, times and addresses. */
    static final String COLUMNS = "document_id, position, kind, speaker, speaker_name, sentiment, topics, own_topics,"
            + " words, start_offset, publisher, day, record";

    private final Handle handle;
    private final Sequence sequence;
    private final Runnable beat;

    Showing(Handle handle, Sequence sequence, Runnable beat) {
        this.handle = handle;
        this.sequence = sequence;
        this.beat = beat;
    }

    /**
     * Shows what should be shown, and nothing else.
     *
     * @param at when what decides it was sent
     */
    void settle(List<Editions.Standing> documents, Cause cause, Instant at) {
        List<String> leaving = leaving(documents);
        hide(leaving);
        documents.stream()
                .filter(document -> document.present() && !document.shown())
                .forEach(document -> reveal(document.documentId(), at));
        withdraw(leaving, cause, at);
    }

    static List<String> leaving(List<Editions.Standing> documents) {
        return documents.stream()
                .filter(document -> document.shown() && !document.present())
                .map(Editions.Standing::documentId)
                .toList();
    }

    /** Takes documents from readers, who are told by {@link #withdraw} once what follows them is there. */
    void hide(Collection<String> documents) {
        for (String document : documents) {
            count(document, -1);
            handle.createUpdate("WITH moved AS (DELETE FROM quotation WHERE document_id = :document RETURNING *)"
                            + " INSERT INTO former_quotation (id, record_id, arrival, seq, arrived_at, changed_at, "
                            + COLUMNS + ") SELECT id, record_id, arrival, seq, arrived_at, changed_at, " + COLUMNS
                            + " FROM moved")
                    .bind("document", document)
                    .execute();
            mark(document, false);
        }
    }

    private void reveal(String document, Instant at) {
        int many = handle.createQuery("SELECT count(*) FROM former_quotation WHERE document_id = :document")
                .bind("document", document)
                .mapTo(int.class)
                .one();
        handle.createUpdate("WITH moved AS (DELETE FROM former_quotation WHERE document_id = :document RETURNING *),"
                        + " placed AS (SELECT *, free_address(id, record_id, document_id) AS address,"
                        + " :first + row_number() OVER (ORDER BY position, record_id) - 1 AS next FROM moved)"
                        + " INSERT INTO quotation (id, record_id, arrival, seq, arrived_at, changed_at, " + COLUMNS
                        + ") SELECT address, record_id, CASE WHEN address = id THEN arrival ELSE next END, next,"
                        + " arrived_at, :at, " + COLUMNS + " FROM placed ORDER BY placed.next")
                .bind("document", document)
                .bind("first", sequence.take(many))
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute();
        run(
                "DELETE FROM withdrawal USING quotation"
                        + " WHERE quotation.document_id = :document AND withdrawal.id = quotation.id",
                document);
        run("""
                INSERT INTO day_span AS span
                SELECT day, min(arrival), max(arrival) FROM quotation WHERE document_id = :document GROUP BY day
                ON CONFLICT (day) DO UPDATE SET
                    first_arrival = least(span.first_arrival, excluded.first_arrival),
                    last_arrival = greatest(span.last_arrival, excluded.last_arrival)""", document);
        count(document, 1);
        mark(document, true);
    }

    /** Tells of what was hidden and is nowhere else that it is gone. */
    void withdraw(Collection<String> hidden, Cause cause, Instant at) {
        for (String document : hidden) {
            List<String> gone = handle.createQuery("""
                    SELECT id FROM former_quotation AS former WHERE document_id = :document
                        AND NOT EXISTS (SELECT FROM quotation WHERE quotation.id = former.id)
                    ORDER BY position, id""")
                    .bind("document", document)
                    .mapTo(String.class)
                    .list();
            tell(document, gone, cause, at);
            beat.run();
        }
    }

    /** Tells that these quotations of a document are gone. */
    private void tell(String document, List<String> gone, Cause cause, Instant at) {
        handle.createUpdate("""
                INSERT INTO withdrawal (id, document_id, seq, cause, withdrawn_at)
                SELECT id, :document, :first + number - 1, :cause, :at
                FROM unnest(:ids) WITH ORDINALITY AS gone (id, number)
                ON CONFLICT (id) DO UPDATE SET
                    document_id = excluded.document_id, seq = excluded.seq, cause = excluded.cause,
                    withdrawn_at = excluded.withdrawn_at""")
                .bind("document", document)
                .bind("first", sequence.take(gone.size()))
                .bind("cause", Label.of(cause))
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bindArray("ids", String.class, gone)
                .execute();
    }

    private void count(String document, int sign) {
        handle.createUpdate("SELECT count_documents(ARRAY[:document], :sign)")
                .bind("document", document)
                .bind("sign", sign)
                .execute();
    }

    private void mark(String document, boolean shown) {
        handle.createUpdate("UPDATE document SET shown = :shown, seq = :seq WHERE id = :document")
                .bind("document", document)
                .bind("shown", shown)
                .bind("seq", sequence.take(1))
                .execute();
        beat.run();
    }

    private void run(String sql, String document) {
        handle.createUpdate(sql).bind("document", document).execute();
    }
}
