package io.quotewire.publish.store;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.taxonomy.Taxonomy;
import java.sql.Connection;
import java.sql.PreparedStatement;
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

/**
 * Shows complete analyses in place of what was shown of their documents. Only what differs gets a new number. All of
 * them go together from statement to statement, so that the more there are, the less each of them costs.
 */
final class Publication {

    /**
     * What is to be shown of a document.
     *
     * @param quotations all of them, by id, as JSON
     */
    record Complete(EnrichedDocument document, Map<String, String> quotations) {}

    /** The text of the analysis that is replaced, where it differs from the new one. */
    private static final String TEXTS_BEFORE = """
            DELETE FROM document_text AS text USING document AS shown
            WHERE shown.id = ? AND text.document_id = shown.id
                AND text.text_hash = shown.text_hash AND shown.text_hash <> ?""";

    private final Connection connection;
    private final Sequence sequence;
    private final Taxonomy taxonomy;

    Publication(Connection connection, Sequence sequence, Taxonomy taxonomy) {
        this.connection = connection;
        this.sequence = sequence;
        this.taxonomy = taxonomy;
    }

    /** @param analyses one of a document */
    void show(Collection<Complete> analyses) throws SQLException {
        if (analyses.isEmpty()) {
            return;
        }
        List<String> documents =
                analyses.stream().map(one -> one.document().documentId()).toList();
        upsert(analyses, shown("SELECT id, record FROM document WHERE id = ANY (?)", documents));
        Map<String, String> shown = shown("SELECT id, record FROM quotation WHERE document_id = ANY (?)", documents);
        Map<String, String> quotations = new HashMap<>();
        analyses.forEach(one -> quotations.putAll(one.quotations()));
        List<EnrichedQuotation> changed = changed(shown, analyses);
        Set<String> gone = new HashSet<>(shown.keySet());
        gone.removeAll(quotations.keySet());
        Set<String> affected = new HashSet<>(ids(changed));
        affected.addAll(gone);
        execute("SELECT count_quotations(?, -1)", affected);
        upsert(changed, quotations);
        withdraw(gone);
        execute("SELECT count_quotations(?, 1)", affected);
    }

    private Map<String, String> shown(String sql, List<String> documents) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", documents.toArray()));
            Map<String, String> shown = new HashMap<>();
            Rows.each(select, rows -> shown.put(rows.getString(1), rows.getString(2)));
            return shown;
        }
    }

    private static List<EnrichedQuotation> changed(Map<String, String> shown, Collection<Complete> analyses) {
        List<EnrichedQuotation> changed = new ArrayList<>();
        for (Complete analysis : analyses) {
            analysis.quotations().entrySet().stream()
                    .filter(one -> !one.getValue().equals(shown.get(one.getKey())))
                    .map(one -> SqlText.record(one.getValue(), EnrichedQuotation.class))
                    .sorted(Comparator.comparingInt(EnrichedQuotation::position))
                    .forEach(changed::add);
        }
        return changed;
    }

    private void upsert(Collection<Complete> analyses, Map<String, String> shown) throws SQLException {
        try (PreparedStatement texts = connection.prepareStatement(TEXTS_BEFORE);
                PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO document (id, text_hash, path, arrival, seq, arrived_at, changed_at, record)
                VALUES (?, ?, ?, ?, ?, clock_timestamp(), clock_timestamp(), ?::json)
                ON CONFLICT (id) DO UPDATE SET
                    text_hash = excluded.text_hash, path = excluded.path, seq = excluded.seq,
                    changed_at = excluded.changed_at, record = excluded.record""")) {
            for (Complete analysis : analyses) {
                EnrichedDocument document = analysis.document();
                String json = SqlText.json(document);
                if (!json.equals(shown.get(document.documentId()))) {
                    bind(texts, document);
                    texts.addBatch();
                    bind(upsert, document, json);
                    upsert.addBatch();
                }
            }
            texts.executeBatch();
            upsert.executeBatch();
        }
    }

    private static void bind(PreparedStatement texts, EnrichedDocument document) throws SQLException {
        texts.setString(1, document.documentId());
        texts.setString(2, document.analysis().textHash());
    }

    private void bind(PreparedStatement upsert, EnrichedDocument document, String json) throws SQLException {
        long number = sequence.next();
        upsert.setString(1, document.documentId());
        upsert.setString(2, document.analysis().textHash());
        upsert.setString(3, SqlText.of(document.source().path()));
        upsert.setLong(4, number);
        upsert.setLong(5, number);
        upsert.setString(6, json);
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

    private void withdraw(Collection<String> gone) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO withdrawal (id, document_id, seq)
                SELECT id, document_id, ? FROM quotation WHERE id = ?""")) {
            for (String id : gone) {
                insert.setLong(1, sequence.next());
                insert.setString(2, id);
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
