package io.quotewire.publish.store.intake;

import io.quotewire.contracts.Analysis;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.database.SqlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Quotations and summaries that wait until their analysis is complete: as many quotations as its summary counts. The
 * same analysis may be made twice; then the first summary takes the quotations that arrived first.
 */
final class Staging {

    /** A summary that waits, with its place in the order of arrival. */
    record Summary(long place, String analysis, EnrichedDocument document) {}

    private final Handle handle;

    Staging(Handle handle) {
        this.handle = handle;
    }

    void addQuotations(List<EnrichedQuotation> quotations) {
        try (PreparedBatch insert = handle.prepareBatch("""
                INSERT INTO staged_quotation (document_id, analysis, id, record)
                VALUES (:document, :analysis, :id, :record::json)""")) {
            for (EnrichedQuotation quotation : quotations) {
                insert.bind("document", quotation.documentId())
                        .bind("analysis", key(quotation.analysis()))
                        .bind("id", quotation.id())
                        .bind("record", SqlText.json(quotation))
                        .add();
            }
            insert.execute();
        }
    }

    void addSummaries(List<EnrichedDocument> summaries) {
        try (PreparedBatch insert = handle.prepareBatch("""
                INSERT INTO staged_document (document_id, analysis, quotations, record)
                VALUES (:document, :analysis, :quotations, :record::json)""")) {
            for (EnrichedDocument summary : summaries) {
                insert.bind("document", summary.documentId())
                        .bind("analysis", key(summary.analysis()))
                        .bind("quotations", summary.quotations())
                        .bind("record", SqlText.json(summary))
                        .add();
            }
            insert.execute();
        }
    }

    /** The summaries that wait for these documents, in the order of their arrival. */
    List<Summary> summaries(Collection<String> documents) {
        return handle.createQuery("""
                SELECT place, analysis, record FROM staged_document
                WHERE document_id = ANY (:documents) ORDER BY place""")
                .bindArray("documents", String.class, documents)
                .map((rows, context) -> new Summary(
                        rows.getLong("place"),
                        rows.getString("analysis"),
                        SqlText.record(rows.getString("record"), EnrichedDocument.class)))
                .list();
    }

    /** The quotations of a complete analysis, by id, as JSON; they wait no longer. Null if some are still missing. */
    @Nullable
    Map<String, String> takeIfComplete(Summary summary) {
        List<Long> places = new ArrayList<>();
        Map<String, String> quotations = new LinkedHashMap<>();
        handle.createQuery("""
                SELECT DISTINCT ON (id) id, place, record FROM staged_quotation
                WHERE document_id = :document AND analysis = :analysis ORDER BY id, place""")
                .bind("document", summary.document().documentId())
                .bind("analysis", summary.analysis())
                .map((rows, context) -> {
                    places.add(rows.getLong("place"));
                    return Map.entry(rows.getString("id"), rows.getString("record"));
                })
                .forEach(one -> quotations.put(one.getKey(), one.getValue()));
        if (quotations.size() < summary.document().quotations()) {
            return null;
        }
        clear(summary, places);
        return quotations;
    }

    /** An earlier analysis that was still incomplete will never be shown: it goes too. */
    private void clear(Summary summary, Collection<Long> places) {
        String document = summary.document().documentId();
        handle.createUpdate("DELETE FROM staged_quotation WHERE place = ANY (:places)")
                .bindArray("places", Long.class, places)
                .execute();
        handle.createUpdate("""
                DELETE FROM staged_quotation WHERE document_id = :document AND analysis <> :analysis AND analysis IN
                    (SELECT analysis FROM staged_document WHERE document_id = :document AND place < :place)""")
                .bind("document", document)
                .bind("analysis", summary.analysis())
                .bind("place", summary.place())
                .execute();
        handle.createUpdate("DELETE FROM staged_document WHERE document_id = :document AND place <= :place")
                .bind("document", document)
                .bind("place", summary.place())
                .execute();
    }

    private static String key(Analysis analysis) {
        return SqlText.of(analysis.textHash() + " " + analysis.analyser());
    }
}
