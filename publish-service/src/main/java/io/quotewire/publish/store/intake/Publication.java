package io.quotewire.publish.store.intake;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.publish.store.database.Sequence;
import io.quotewire.publish.store.database.SqlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * Shows complete analyses in place of what was shown of their documents. Only what differs gets a new number. The rows
 * go over inside the database, a thousand at a time: however many quotations a document has, only their ids come by
 * here.
 */
final class Publication {

    private static final int BATCH = 1000;

    /** The analyses that are shown, and of each quotation the copy that arrived first. */
    private static final String CHOSEN = """
            WITH chosen AS (
                SELECT * FROM unnest(:documents, :analyses) WITH ORDINALITY AS chosen (document_id, analysis, number))
            """;

    private static final String CHANGED = CHOSEN + """
            SELECT oldest.place, oldest.id, shown.document_id <> chosen.document_id AS of_another
            FROM chosen CROSS JOIN LATERAL (
                SELECT DISTINCT ON (id) id, place, position, record FROM staged_quotation AS staged
                WHERE staged.document_id = chosen.document_id AND staged.analysis = chosen.analysis
                ORDER BY id, place) AS oldest
            LEFT JOIN quotation AS shown ON shown.id = oldest.id
            WHERE oldest.record::text IS DISTINCT FROM shown.record::text
            ORDER BY chosen.number, oldest.position, oldest.id""";

    private static final String GONE = CHOSEN + """
            SELECT 0 AS place, shown.id, false AS of_another
            FROM chosen JOIN quotation AS shown ON shown.document_id = chosen.document_id
            WHERE NOT EXISTS (SELECT FROM staged_quotation AS staged
                WHERE staged.document_id = chosen.document_id AND staged.analysis = chosen.analysis
                    AND staged.id = shown.id)
            ORDER BY chosen.number, shown.position""";

    /** A row that changes. */
    private record Row(long place, String id, boolean ofAnother) {}

    private static final RowMapper<Row> ROW =
            (rows, context) -> new Row(rows.getLong("place"), rows.getString("id"), rows.getBoolean("of_another"));

    private final Handle handle;
    private final Sequence sequence;
    private final Runnable beat;

    Publication(Handle handle, Sequence sequence, Runnable beat) {
        this.handle = handle;
        this.sequence = sequence;
        this.beat = beat;
    }

    /**
     * Shows them.
     *
     * @param analyses complete ones, one of a document
     */
    void show(Collection<Staging.Summary> analyses) {
        List<String> documents =
                analyses.stream().map(Staging.Summary::documentId).toList();
        upsertDocuments(analyses);
        count(documents, -1);
        inBatches(CHANGED, analyses, this::upsert);
        inBatches(GONE, analyses, this::withdraw);
        count(documents, 1);
        new SetAside(handle).settle(documents);
    }

    private void count(List<String> documents, int sign) {
        handle.createUpdate("SELECT count_documents(:documents, :sign)")
                .bindArray("documents", String.class, documents)
                .bind("sign", sign)
                .execute();
        beat.run();
    }

    private void upsertDocuments(Collection<Staging.Summary> analyses) {
        Map<String, String> shown = shown(analyses);
        try (PreparedBatch texts = handle.prepareBatch("""
                        DELETE FROM document_text AS text USING document AS shown
                        WHERE shown.id = :document AND text.document_id = shown.id
                            AND text.text_hash = shown.text_hash AND shown.text_hash <> :hash""");
                PreparedBatch upsert = handle.prepareBatch("""
                        INSERT INTO document (id, text_hash, path, arrival, seq, arrived_at, changed_at, record)
                        VALUES (:document, :hash, :path, :number, :number, clock_timestamp(), clock_timestamp(),
                            :record::json)
                        ON CONFLICT (id) DO UPDATE SET
                            text_hash = excluded.text_hash, path = excluded.path, seq = excluded.seq,
                            changed_at = excluded.changed_at, record = excluded.record""")) {
            for (Staging.Summary analysis : analyses) {
                EnrichedDocument document = analysis.document();
                String record = SqlText.json(document);
                if (!record.equals(shown.get(document.documentId()))) {
                    String hash = document.analysis().textHash();
                    texts.bind("document", document.documentId())
                            .bind("hash", hash)
                            .add();
                    upsert.bind("document", document.documentId())
                            .bind("hash", hash)
                            .bind("path", SqlText.of(document.source().path()))
                            .bind("number", sequence.take(1))
                            .bind("record", record)
                            .add();
                }
            }
            texts.execute();
            upsert.execute();
        }
        new StandIns(handle)
                .shown(analyses.stream().map(Staging.Summary::document).toList());
    }

    private Map<String, String> shown(Collection<Staging.Summary> analyses) {
        Map<String, String> shown = new HashMap<>();
        handle.createQuery("SELECT id, record FROM document WHERE id = ANY (:ids)")
                .bindArray(
                        "ids",
                        String.class,
                        analyses.stream().map(Staging.Summary::documentId).toList())
                .map((rows, context) -> Map.entry(rows.getString("id"), rows.getString("record")))
                .forEach(one -> shown.put(one.getKey(), one.getValue()));
        return shown;
    }

    private void inBatches(String sql, Collection<Staging.Summary> analyses, Consumer<List<Row>> change) {
        try (Query query = Staging.bind(handle.createQuery(sql), analyses);
                ResultIterator<Row> rows = query.setFetchSize(BATCH).map(ROW).iterator()) {
            List<Row> batch = new ArrayList<>(BATCH);
            while (rows.hasNext()) {
                batch.add(rows.next());
                if (batch.size() == BATCH || !rows.hasNext()) {
                    change.accept(batch);
                    batch.clear();
                    beat.run();
                }
            }
        }
    }

    private void upsert(List<Row> batch) {
        for (Row row : batch) {
            if (row.ofAnother()) {
                throw new IllegalArgumentException("quotation " + row.id() + " is another document's");
            }
        }
        List<String> ids = ids(batch);
        handle.createUpdate("""
                INSERT INTO quotation
                    (id, document_id, position, kind, speaker, speaker_name, sentiment, topics, own_topics, words,
                     start_offset, publisher, record, arrival, seq, arrived_at, changed_at, day)
                SELECT staged.id, staged.document_id, staged.position, staged.kind, staged.speaker, staged.speaker_name,
                    staged.sentiment, staged.topics, staged.own_topics, staged.words, staged.start_offset,
                    staged.publisher, staged.record,
                    :first + number - 1, :first + number - 1, clock_timestamp(), clock_timestamp(),
                    coalesce(own_day, (coalesce(shown.arrived_at, clock_timestamp()) AT TIME ZONE 'UTC')::date)
                FROM unnest(:places) WITH ORDINALITY AS next (place, number)
                JOIN staged_quotation AS staged USING (place)
                LEFT JOIN quotation AS shown ON shown.id = staged.id
                ORDER BY number
                ON CONFLICT (id) DO UPDATE SET
                    position = excluded.position, kind = excluded.kind, speaker = excluded.speaker,
                    speaker_name = excluded.speaker_name, sentiment = excluded.sentiment, topics = excluded.topics,
                    own_topics = excluded.own_topics, words = excluded.words, start_offset = excluded.start_offset,
                    publisher = excluded.publisher, record = excluded.record, seq = excluded.seq, changed_at = excluded.changed_at,
                    day = excluded.day""")
                .bind("first", sequence.take(batch.size()))
                .bindArray("places", Long.class, batch.stream().map(Row::place).toList())
                .execute();
        execute("DELETE FROM withdrawal WHERE id = ANY (:ids)", ids);
        execute("""
                INSERT INTO day_span AS span
                SELECT day, min(arrival), max(arrival) FROM quotation WHERE id = ANY (:ids) GROUP BY day
                ON CONFLICT (day) DO UPDATE SET
                    first_arrival = least(span.first_arrival, excluded.first_arrival),
                    last_arrival = greatest(span.last_arrival, excluded.last_arrival)""", ids);
    }

    private void withdraw(List<Row> batch) {
        List<String> ids = ids(batch);
        handle.createUpdate("""
                INSERT INTO withdrawal (id, document_id, seq)
                SELECT id, document_id, :first + number - 1
                FROM unnest(:ids) WITH ORDINALITY AS gone (id, number) JOIN quotation USING (id)""")
                .bind("first", sequence.take(batch.size()))
                .bindArray("ids", String.class, ids)
                .execute();
        execute("DELETE FROM quotation WHERE id = ANY (:ids)", ids);
    }

    private void execute(String sql, List<String> ids) {
        handle.createUpdate(sql).bindArray("ids", String.class, ids).execute();
    }

    private static List<String> ids(List<Row> batch) {
        return batch.stream().map(Row::id).toList();
    }
}
