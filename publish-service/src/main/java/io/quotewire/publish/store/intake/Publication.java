package io.quotewire.publish.store.intake;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.database.Sequence;
import io.quotewire.publish.store.database.SqlText;
import io.quotewire.publish.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

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
            WHERE shown.id = :document AND text.document_id = shown.id
                AND text.text_hash = shown.text_hash AND shown.text_hash <> :hash""";

    private static final String UPSERT_DOCUMENT = """
            INSERT INTO document (id, text_hash, path, arrival, seq, arrived_at, changed_at, record)
            VALUES (:id, :hash, :path, :number, :number, clock_timestamp(), clock_timestamp(), :record::json)
            ON CONFLICT (id) DO UPDATE SET
                text_hash = excluded.text_hash, path = excluded.path, seq = excluded.seq,
                changed_at = excluded.changed_at, record = excluded.record""";

    private static final String UPSERT_QUOTATION = """
            INSERT INTO quotation
                (id, document_id, position, kind, speaker, sentiment, topics, words, arrival, seq, start_offset,
                 speaker_name, own_topics, record, day, arrived_at, changed_at)
            VALUES (:id, :document, :position, :kind, :speaker, :sentiment, :topics, to_tsvector('english', :words),
                 :number, :number, :start, :speakerName, :ownTopics, :record::json,
                 coalesce(:day, (clock_timestamp() AT TIME ZONE 'UTC')::date), clock_timestamp(), clock_timestamp())
            ON CONFLICT (id) DO UPDATE SET
                document_id = excluded.document_id, position = excluded.position, kind = excluded.kind,
                speaker = excluded.speaker, speaker_name = excluded.speaker_name,
                own_topics = excluded.own_topics,
                sentiment = excluded.sentiment, topics = excluded.topics,
                words = excluded.words, start_offset = excluded.start_offset, seq = excluded.seq,
                record = excluded.record, day = coalesce(:day, (quotation.arrived_at AT TIME ZONE 'UTC')::date),
                changed_at = excluded.changed_at""";

    private final Handle handle;
    private final Sequence sequence;
    private final Taxonomy taxonomy;

    Publication(Handle handle, Sequence sequence, Taxonomy taxonomy) {
        this.handle = handle;
        this.sequence = sequence;
        this.taxonomy = taxonomy;
    }

    /** @param analyses one of a document */
    void show(Collection<Complete> analyses) {
        if (analyses.isEmpty()) {
            return;
        }
        List<String> documents =
                analyses.stream().map(one -> one.document().documentId()).toList();
        upsert(analyses, shown("SELECT id, record FROM document WHERE id = ANY (:ids)", documents));
        Map<String, String> shown = shown("SELECT id, record FROM quotation WHERE document_id = ANY (:ids)", documents);
        Map<String, String> quotations = new HashMap<>();
        analyses.forEach(one -> quotations.putAll(one.quotations()));
        List<EnrichedQuotation> changed = changed(shown, analyses);
        Set<String> gone = new HashSet<>(shown.keySet());
        gone.removeAll(quotations.keySet());
        Set<String> affected = new HashSet<>(ids(changed));
        affected.addAll(gone);
        execute("SELECT count_quotations(:ids, -1)", affected);
        upsert(changed, quotations);
        withdraw(gone);
        execute("SELECT count_quotations(:ids, 1)", affected);
    }

    private Map<String, String> shown(String sql, List<String> documents) {
        Map<String, String> shown = new HashMap<>();
        handle.createQuery(sql)
                .bindArray("ids", String.class, documents)
                .map((rows, context) -> Map.entry(rows.getString("id"), rows.getString("record")))
                .forEach(one -> shown.put(one.getKey(), one.getValue()));
        return shown;
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

    private void upsert(Collection<Complete> analyses, Map<String, String> shown) {
        try (PreparedBatch texts = handle.prepareBatch(TEXTS_BEFORE);
                PreparedBatch upsert = handle.prepareBatch(UPSERT_DOCUMENT)) {
            for (Complete analysis : analyses) {
                EnrichedDocument document = analysis.document();
                String json = SqlText.json(document);
                if (!json.equals(shown.get(document.documentId()))) {
                    texts.bind("document", document.documentId())
                            .bind("hash", document.analysis().textHash())
                            .add();
                    upsert.bind("id", document.documentId())
                            .bind("hash", document.analysis().textHash())
                            .bind("path", SqlText.of(document.source().path()))
                            .bind("number", sequence.next())
                            .bind("record", json)
                            .add();
                }
            }
            texts.execute();
            upsert.execute();
        }
    }

    private void upsert(List<EnrichedQuotation> changed, Map<String, String> json) {
        try (PreparedBatch upsert = handle.prepareBatch(UPSERT_QUOTATION)) {
            for (EnrichedQuotation quotation : changed) {
                bind(upsert, quotation);
                upsert.bind("record", json.get(quotation.id())).add();
            }
            upsert.execute();
        }
        execute("DELETE FROM withdrawal WHERE id = ANY (:ids)", ids(changed));
        execute("""
                INSERT INTO day_span AS span
                SELECT day, min(arrival), max(arrival) FROM quotation WHERE id = ANY (:ids) GROUP BY day
                ON CONFLICT (day) DO UPDATE SET
                    first_arrival = least(span.first_arrival, excluded.first_arrival),
                    last_arrival = greatest(span.last_arrival, excluded.last_arrival)""", ids(changed));
    }

    private void bind(PreparedBatch upsert, EnrichedQuotation quotation) {
        Facets facets = Facets.of(quotation, taxonomy);
        upsert.bind("id", quotation.id())
                .bind("document", facets.document())
                .bind("position", quotation.position())
                .bind("kind", facets.kind())
                .bind("speaker", facets.speaker())
                .bind("speakerName", facets.speakerName())
                .bind("sentiment", facets.sentiment())
                .bindArray("topics", String.class, facets.topics())
                .bindArray("ownTopics", String.class, facets.ownTopics())
                .bind("words", SqlText.lower(quotation.text()))
                .bind("number", sequence.next())
                .bind("start", quotation.start())
                .bind("day", facets.ownDay());
    }

    private void withdraw(Collection<String> gone) {
        try (PreparedBatch insert = handle.prepareBatch("""
                INSERT INTO withdrawal (id, document_id, seq)
                SELECT id, document_id, :number FROM quotation WHERE id = :id""")) {
            for (String id : gone) {
                insert.bind("number", sequence.next()).bind("id", id).add();
            }
            insert.execute();
        }
        execute("DELETE FROM quotation WHERE id = ANY (:ids)", gone);
    }

    private void execute(String sql, Collection<String> ids) {
        if (!ids.isEmpty()) {
            handle.createUpdate(sql).bindArray("ids", String.class, ids).execute();
        }
    }

    private static List<String> ids(List<EnrichedQuotation> quotations) {
        return quotations.stream().map(EnrichedQuotation::id).toList();
    }
}
