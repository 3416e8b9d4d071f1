package io.quotewire.publish.store;

import io.quotewire.contracts.Analysis;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Quotations and summaries that wait until their analysis is complete: as many quotations as its summary counts. The
 * same analysis may be made twice; then the first summary takes the quotations that arrived first.
 */
final class Staging {

    /** A summary that waits, with its place in the order of arrival. */
    record Summary(long place, String analysis, EnrichedDocument document) {}

    private final Connection connection;

    Staging(Connection connection) {
        this.connection = connection;
    }

    void addQuotations(List<EnrichedQuotation> quotations) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO staged_quotation (document_id, analysis, id, record) VALUES (?, ?, ?, ?::json)")) {
            for (EnrichedQuotation quotation : quotations) {
                insert.setString(1, quotation.documentId());
                insert.setString(2, key(quotation.analysis()));
                insert.setString(3, quotation.id());
                insert.setString(4, SqlText.json(quotation));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void addSummaries(List<EnrichedDocument> summaries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO staged_document (document_id, analysis, quotations, record) VALUES (?, ?, ?, ?::json)")) {
            for (EnrichedDocument summary : summaries) {
                insert.setString(1, summary.documentId());
                insert.setString(2, key(summary.analysis()));
                insert.setInt(3, summary.quotations());
                insert.setString(4, SqlText.json(summary));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The summaries that wait for these documents, in the order of their arrival. */
    List<Summary> summaries(Collection<String> documents) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT place, analysis, record FROM staged_document WHERE document_id = ANY (?) ORDER BY place")) {
            select.setArray(1, connection.createArrayOf("text", documents.toArray()));
            return Rows.all(
                    select,
                    rows -> new Summary(
                            rows.getLong(1),
                            rows.getString(2),
                            SqlText.record(rows.getString(3), EnrichedDocument.class)));
        }
    }

    /** The quotations of a complete analysis, by id, as JSON; they wait no longer. Null if some are still missing. */
    @Nullable
    Map<String, String> takeIfComplete(Summary summary) throws SQLException {
        List<Long> places = new ArrayList<>();
        Map<String, String> quotations = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT DISTINCT ON (id) id, place, record FROM staged_quotation
                WHERE document_id = ? AND analysis = ? ORDER BY id, place""")) {
            select.setString(1, summary.document().documentId());
            select.setString(2, summary.analysis());
            Rows.each(select, rows -> {
                places.add(rows.getLong(2));
                quotations.put(rows.getString(1), rows.getString(3));
            });
        }
        if (quotations.size() < summary.document().quotations()) {
            return null;
        }
        clear(summary, places);
        return quotations;
    }

    /** An earlier analysis that was still incomplete will never be shown: it goes too. */
    private void clear(Summary summary, Collection<Long> places) throws SQLException {
        String document = summary.document().documentId();
        try (PreparedStatement taken =
                        connection.prepareStatement("DELETE FROM staged_quotation WHERE place = ANY (?)");
                PreparedStatement overtaken = connection.prepareStatement("""
                        DELETE FROM staged_quotation WHERE document_id = ? AND analysis <> ? AND analysis IN
                            (SELECT analysis FROM staged_document WHERE document_id = ? AND place < ?)""");
                PreparedStatement summaries = connection.prepareStatement(
                        "DELETE FROM staged_document WHERE document_id = ? AND place <= ?")) {
            taken.setArray(1, connection.createArrayOf("bigint", places.toArray()));
            taken.executeUpdate();
            overtaken.setString(1, document);
            overtaken.setString(2, summary.analysis());
            overtaken.setString(3, document);
            overtaken.setLong(4, summary.place());
            overtaken.executeUpdate();
            summaries.setString(1, document);
            summaries.setLong(2, summary.place());
            summaries.executeUpdate();
        }
    }

    private static String key(Analysis analysis) {
        return SqlText.of(analysis.textHash() + " " + analysis.analyser());
    }
}
