package io.quotewire.publish.store.intake;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.compare.Alignment;
import io.quotewire.publish.compare.Sameness;
import io.quotewire.publish.store.database.Keys;
import io.quotewire.publish.store.database.SqlText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * Which quotations of an edition were there in the one before: they keep address, place in the order of arrival, and
 * date. Which edition that is follows from the documents' own sources and times, never from what is shown, so that a
 * database made anew finds the same.
 */
final class Inheritance {

    private static final int FETCH = 100;
    private static final int BATCH = 1000;

    /** A quotation of the edition before. */
    private record Heir(String id, long arrival, OffsetDateTime arrivedAt) {}

    private final Handle handle;
    private final Runnable beat;

    Inheritance(Handle handle, Runnable beat) {
        this.handle = handle;
        this.beat = beat;
    }

    /** Finds what the quotations of a complete analysis take over, and puts it down for {@link Publication}. */
    void find(Staging.Summary summary) {
        Optional<String> before = before(summary.document());
        if (before.isEmpty()) {
            return;
        }
        List<Heir> heirs = new ArrayList<>();
        long[] old = keys(handle.createQuery("""
                        SELECT id, arrival, arrived_at, record FROM known_quotation
                        WHERE document_id = :document ORDER BY start_offset, position""").bind("document", before.get()), heirs);
        List<Heir> taking = new ArrayList<>();
        long[] young = keys(
                handle.createQuery("""
                        SELECT id, place AS arrival, clock_timestamp() AS arrived_at, record FROM (
                            SELECT DISTINCT ON (id) * FROM staged_quotation
                            WHERE document_id = :document AND analysis = :analysis ORDER BY id, place) AS oldest
                        ORDER BY start_offset, position""").bind("document", summary.documentId()).bind("analysis", summary.analysis()),
                taking);
        put(summary.documentId(), taking, heirs, Alignment.of(old, young));
    }

    private Optional<String> before(EnrichedDocument document) {
        return handle.createQuery("""
                SELECT id FROM document
                WHERE id <> :document AND (id = :supersedes OR (path_key = :path AND revision < :revision))
                ORDER BY id = coalesce(:supersedes, '') DESC, revision DESC, id LIMIT 1""")
                .bind("document", document.documentId())
                .bind("supersedes", document.source().supersedes())
                .bind("path", Keys.path(document.source().path()))
                .bind("revision", (long) document.source().revision())
                .mapTo(String.class)
                .findOne();
    }

    /** Reads a few records at a time, and keeps only what is asked of them. */
    private long[] keys(Query query, List<Heir> heirs) {
        List<Long> keys = new ArrayList<>();
        query.setFetchSize(FETCH)
                .map((rows, context) -> {
                    heirs.add(new Heir(
                            rows.getString("id"),
                            rows.getLong("arrival"),
                            rows.getObject("arrived_at", OffsetDateTime.class)));
                    return Sameness.key(SqlText.record(rows.getString("record"), EnrichedQuotation.class));
                })
                .forEach(key -> {
                    keys.add(key);
                    beat.run();
                });
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    private void put(String document, List<Heir> taking, List<Heir> heirs, int[] pairs) {
        try (PreparedBatch insert = handle.prepareBatch("""
                INSERT INTO inherited (document_id, record_id, id, arrival, arrived_at)
                VALUES (:document, :record, :id, :arrival, :arrivedAt)""")) {
            for (int place = 0; place < pairs.length; place++) {
                if (pairs[place] >= 0) {
                    Heir heir = heirs.get(pairs[place]);
                    insert.bind("document", document)
                            .bind("record", taking.get(place).id())
                            .bind("id", heir.id())
                            .bind("arrival", heir.arrival())
                            .bind("arrivedAt", heir.arrivedAt())
                            .add();
                }
                if (insert.size() == BATCH) {
                    insert.execute();
                }
            }
            insert.execute();
        }
    }

    /** What was put down has been taken. */
    void forget() {
        handle.execute("DELETE FROM inherited");
    }
}
