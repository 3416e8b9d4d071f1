package io.quotewire.publish.store;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.taxonomy.Taxonomy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows a complete analysis in place of what was shown of its document. Only what differs gets a new number. */
final class Publication {

    private final Connection connection;
    private final Sequence sequence;
    private final Taxonomy taxonomy;

    Publication(Connection connection, Sequence sequence, Taxonomy taxonomy) {
        this.connection = connection;
        this.sequence = sequence;
        this.taxonomy = taxonomy;
    }

    /** @param quotations all of the document's, by id, as JSON */
    void show(EnrichedDocument document, Map<String, String> quotations) throws SQLException {
        String id = document.documentId();
        String json = SqlText.json(document);
        if (!json.equals(
                shown("SELECT id, record FROM document WHERE id = ?", id).get(id))) {
            upsert(document, json);
        }
        Map<String, String> shown = shown("SELECT id, record FROM quotation WHERE document_id = ?", id);
        List<EnrichedQuotation> changed = changed(shown, quotations);
        Set<String> gone = new HashSet<>(shown.keySet());
        gone.removeAll(quotations.keySet());
        Set<String> affected = new HashSet<>(ids(changed));
        affected.addAll(gone);
        execute("SELECT count_quotations(?, -1)", affected);
        upsert(changed, quotations);
        withdraw(id, gone);
        execute("SELECT count_quotations(?, 1)", affected);
    }

    private Map<String, String> shown(String sql, String documentId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, documentId);
            Map<String, String> shown = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    shown.put(rows.getString(1), rows.getString(2));
                }
            }
            return shown;
        }
    }

    private static List<EnrichedQuotation> changed(Map<String, String> shown, Map<String, String> quotations) {
        List<EnrichedQuotation> changed = new ArrayList<>();
        quotations.forEach((id, json) -> {
            if (!json.equals(shown.get(id))) {
                changed.add(SqlText.record(json, EnrichedQuotation.class));
            }
        });
        changed.sort(Comparator.comparingInt(EnrichedQuotation::position));
        return changed;
    }

    private void upsert(EnrichedDocument document, String json) throws SQLException {
        dropTextsBefore(document);
        try (PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO document (id, text_hash, path, arrival, seq, arrived_at, changed_at, record)
                VALUES (?, ?, ?, ?, ?, clock_timestamp(), clock_timestamp(), ?::json)
                ON CONFLICT (id) DO UPDATE SET
                    text_hash = excluded.text_hash, path = excluded.path, seq = excluded.seq,
                    changed_at = excluded.changed_at, record = excluded.record""")) {
            long number = sequence.next();
            upsert.setString(1, document.documentId());
            upsert.setString(2, document.analysis().textHash());
            upsert.setString(3, SqlText.of(document.source().path()));
            upsert.setLong(4, number);
            upsert.setLong(5, number);
            upsert.setString(6, json);
            upsert.executeUpdate();
        }
    }

    /** The text of the analysis that is replaced, where it differs from the new one. */
    private void dropTextsBefore(EnrichedDocument document) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                DELETE FROM document_text AS text USING document AS shown
                WHERE shown.id = ? AND text.document_id = shown.id
                    AND text.text_hash = shown.text_hash AND shown.text_hash <> ?""")) {
            delete.setString(1, document.documentId());
            delete.setString(2, document.analysis().textHash());
            delete.executeUpdate();
        }
    }

    private void upsert(List<EnrichedQuotation> changed, Map<String, String> json) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO quotation
                    (id, document_id, position, kind, speaker, sentiment, topics, words, arrival, seq, start_offset,
                     speaker_name, own_topics, record, day, arrived_at, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, to_tsvector('english', ?), ?, ?, ?,
                     ?, ?, ?::json, coalesce(?, (clock_timestamp() AT TIME ZONE 'UTC')::date),
                     clock_timestamp(), clock_timestamp())
                ON CONFLICT (id) DO UPDATE SET
                    document_id = excluded.document_id, position = excluded.position, kind = excluded.kind,
                    speaker = excluded.speaker, speaker_name = excluded.speaker_name,
                    own_topics = excluded.own_topics,
                    sentiment = excluded.sentiment, topics = excluded.topics,
                    words = excluded.words, start_offset = excluded.start_offset, seq = excluded.seq,
                    record = excluded.record, day = coalesce(?, (quotation.arrived_at AT TIME ZONE 'UTC')::date),
                    changed_at = excluded.changed_at""")) {
            for (EnrichedQuotation quotation : changed) {
                bind(upsert, quotation);
                upsert.setString(14, json.get(quotation.id()));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
        execute("DELETE FROM withdrawal WHERE id = ANY (?)", ids(changed));
        execute("""
                INSERT INTO day_span AS span
                SELECT day, min(arrival), max(arrival) FROM quotation WHERE id = ANY (?) GROUP BY day
                ON CONFLICT (day) DO UPDATE SET
                    first_arrival = least(span.first_arrival, excluded.first_arrival),
                    last_arrival = greatest(span.last_arrival, excluded.last_arrival)""", ids(changed));
    }

    private void bind(PreparedStatement upsert, EnrichedQuotation quotation) throws SQLException {
        long number = sequence.next();
        Facets facets = Facets.of(quotation, taxonomy);
        upsert.setString(1, quotation.id());
        upsert.setString(2, facets.document());
        upsert.setInt(3, quotation.position());
        upsert.setString(4, facets.kind());
        upsert.setString(5, facets.speaker());
        upsert.setString(6, facets.sentiment());
        upsert.setArray(7, connection.createArrayOf("text", facets.topics().toArray()));
        upsert.setString(8, SqlText.lower(quotation.text()));
        upsert.setLong(9, number);
        upsert.setLong(10, number);
        upsert.setInt(11, quotation.start());
        upsert.setString(12, facets.speakerName());
        upsert.setArray(13, connection.createArrayOf("text", facets.ownTopics().toArray()));
        upsert.setObject(15, facets.ownDay(), Types.DATE);
        upsert.setObject(16, facets.ownDay(), Types.DATE);
    }

    private void withdraw(String documentId, Collection<String> gone) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO withdrawal (id, document_id, seq) VALUES (?, ?, ?)")) {
            for (String id : gone) {
                insert.setString(1, id);
                insert.setString(2, documentId);
                insert.setLong(3, sequence.next());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        execute("DELETE FROM quotation WHERE id = ANY (?)", gone);
    }

    private void execute(String sql, Collection<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            statement.execute();
        }
    }

    private static List<String> ids(List<EnrichedQuotation> quotations) {
        return quotations.stream().map(EnrichedQuotation::id).toList();
    }
}
