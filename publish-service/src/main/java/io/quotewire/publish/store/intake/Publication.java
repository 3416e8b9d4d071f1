package io.quotewire.publish.store.intake;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.publish.store.database.Keys;
import io.quotewire.publish.store.database.Sequence;
import io.quotewire.publish.store.database.SqlText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
            LEFT JOIN quotation AS shown ON shown.record_id = oldest.id
            WHERE oldest.record::text IS DISTINCT FROM shown.record::text
            ORDER BY chosen.number, oldest.position, oldest.id""";

    private static final String GONE = CHOSEN + """
            SELECT 0 AS place, shown.id, false AS of_another
            FROM chosen JOIN quotation AS shown ON shown.document_id = chosen.document_id
            WHERE NOT EXISTS (SELECT FROM staged_quotation AS staged
                WHERE staged.document_id = chosen.document_id AND staged.analysis = chosen.analysis
                    AND staged.id = shown.record_id)
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
        Inheritance inheritance = new Inheritance(handle, beat);
        analyses.stream().filter(Staging.Summary::follows).forEach(inheritance::find);
        upsertDocuments(analyses);
        Editions editions = new Editions(handle);
        editions.add(analyses.stream().map(Staging.Summary::document).toList());
        Map<String, Editions.Standing> standing = new HashMap<>();
        editions.standingWithOthers(documents(analyses)).forEach(one -> standing.put(one.documentId(), one));

        Showing showing = new Showing(handle, sequence, beat);
        List<String> leaving = Showing.leaving(List.copyOf(standing.values()));
        showing.hide(leaving);
        Map<Boolean, List<Staging.Summary>> present = analyses.stream()
                .collect(Collectors.partitioningBy(
                        analysis -> Objects.requireNonNull(standing.get(analysis.documentId()))
                                .present()));
        showPresent(present.getOrDefault(true, List.of()));
        new Former(handle, sequence).keep(present.getOrDefault(false, List.of()));
        showing.withdraw(leaving, Cause.EDITION, last(analyses));
        inheritance.forget();
        new SetAside(handle).settle(documents(analyses));
    }

    private void showPresent(List<Staging.Summary> present) {
        if (!present.isEmpty()) {
            List<String> documents = documents(present);
            count(documents, -1);
            inBatches(CHANGED, present, this::upsert);
            inBatches(GONE, present, this::withdraw);
            count(documents, 1);
            handle.createUpdate("UPDATE document SET shown = true WHERE id = ANY (:ids) AND NOT shown")
                    .bindArray("ids", String.class, documents)
                    .execute();
        }
    }

    private static Instant last(Collection<Staging.Summary> analyses) {
        return analyses.stream()
                .map(Staging.Summary::sentAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static List<String> documents(Collection<Staging.Summary> analyses) {
        return analyses.stream().map(Staging.Summary::documentId).toList();
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
                        INSERT INTO document (id, text_hash, path, path_key, revision, shown, arrival, seq, arrived_at,
                            changed_at, shown_at, record)
                        SELECT :document, :hash, :path, :pathKey, :revision, false, :number, :number, :sentAt, :sentAt,
                            CASE WHEN gathering THEN :sentAt ELSE clock_timestamp() END, :record::json FROM feed
                        ON CONFLICT (id) DO UPDATE SET
                            text_hash = excluded.text_hash, path = excluded.path, path_key = excluded.path_key,
                            revision = excluded.revision, seq = excluded.seq, changed_at = excluded.changed_at,
                            record = excluded.record""")) {
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
                            .bind("pathKey", Keys.path(document.source().path()))
                            .bind("revision", (long) document.source().revision())
                            .bind("sentAt", analysis.sentAt().atOffset(ZoneOffset.UTC))
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
                .bindArray("ids", String.class, documents(analyses))
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
        List<String> records = ids(batch);
        handle.createUpdate("""
                WITH placed AS (
                    SELECT staged.*, inherited.id AS heir, inherited.arrival, inherited.arrived_at,
                        document.changed_at AS sent_at, :first + number - 1 AS next,
                        coalesce(shown.id, free_address(coalesce(inherited.id, staged.id), staged.id, staged.document_id))
                            AS address, shown.arrived_at AS shown_at
                    FROM unnest(:places) WITH ORDINALITY AS following (place, number)
                    JOIN staged_quotation AS staged USING (place)
                    JOIN document ON document.id = staged.document_id
                    LEFT JOIN quotation AS shown ON shown.record_id = staged.id
                    LEFT JOIN inherited ON inherited.document_id = staged.document_id AND inherited.record_id = staged.id),
                numbered AS (
                    SELECT *, CASE WHEN address = heir THEN arrival ELSE next END AS number,
                        coalesce(shown_at, CASE WHEN address = heir THEN arrived_at ELSE sent_at END) AS since
                    FROM placed)
                INSERT INTO quotation
                    (id, record_id, document_id, position, kind, speaker, speaker_name, sentiment, topics, own_topics,
                     words, start_offset, publisher, record, arrival, seq, arrived_at, changed_at, day)
                SELECT address, id, document_id, position, kind, speaker, speaker_name, sentiment, topics, own_topics,
                    words, start_offset, publisher, record, number, next, since, sent_at,
                    coalesce(own_day, (since AT TIME ZONE 'UTC')::date)
                FROM numbered ORDER BY numbered.next
                ON CONFLICT (record_id) DO UPDATE SET
                    position = excluded.position, kind = excluded.kind, speaker = excluded.speaker,
                    speaker_name = excluded.speaker_name, sentiment = excluded.sentiment, topics = excluded.topics,
                    own_topics = excluded.own_topics, words = excluded.words, start_offset = excluded.start_offset,
                    publisher = excluded.publisher, record = excluded.record, seq = excluded.seq, changed_at = excluded.changed_at,
                    day = excluded.day""")
                .bind("first", sequence.take(batch.size()))
                .bindArray("places", Long.class, batch.stream().map(Row::place).toList())
                .execute();
        execute(
                "DELETE FROM withdrawal USING quotation WHERE record_id = ANY (:ids) AND withdrawal.id = quotation.id",
                records);
        execute("""
                INSERT INTO day_span AS span
                SELECT day, min(arrival), max(arrival) FROM quotation WHERE record_id = ANY (:ids) GROUP BY day
                ON CONFLICT (day) DO UPDATE SET
                    first_arrival = least(span.first_arrival, excluded.first_arrival),
                    last_arrival = greatest(span.last_arrival, excluded.last_arrival)""", records);
    }

    private void withdraw(List<Row> batch) {
        List<String> ids = ids(batch);
        handle.createUpdate("""
                INSERT INTO withdrawal (id, document_id, seq, withdrawn_at)
                SELECT gone.id, document_id, :first + number - 1, document.changed_at
                FROM unnest(:ids) WITH ORDINALITY AS gone (id, number) JOIN quotation USING (id)
                JOIN document ON document.id = quotation.document_id""")
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
