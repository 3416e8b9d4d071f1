package io.quotewire.publish.store.intake;

import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.publish.store.database.Reads;
import io.quotewire.publish.store.database.SqlText;
import io.quotewire.publish.store.database.Writes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Documents that were on their way when somebody deleted a topic. ingest-service sends those again that it can; of the
 * rest nothing would ever be heard, so they are told as failed. One that comes all the same is shown.
 */
@Singleton
public final class LostDocuments {

    /** In so many seconds the ledger has been read, and what was sent again is there. */
    private static final int PATIENCE_SECONDS = 60;

    private final Reads reads;
    private final Writes writes;

    LostDocuments(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /** A topic that is another than before. */
    private record Anew(String topic, Instant since) {}

    /**
     * Keeps which topics there are, and tells what was lost with those that there were.
     *
     * @param topics their ids, by name
     * @throws io.quotewire.publish.store.database.DatabaseAwayException if the database does not answer
     */
    public void lookAfter(Map<String, String> topics) {
        Map<String, String> other = new HashMap<>(topics);
        other.entrySet().removeAll(known().entrySet());
        if (!other.isEmpty()) {
            writes.write((handle, sequence) -> other.forEach((topic, id) -> know(handle, topic, id)), () -> {});
        }
        List<Anew> due = due();
        if (!due.isEmpty()) {
            writes.write((handle, sequence) -> due.forEach(anew -> tell(handle, anew)), () -> {});
        }
    }

    private Map<String, String> known() {
        return reads.read(handle -> {
            Map<String, String> known = new HashMap<>();
            handle.createQuery("SELECT topic, topic_id FROM known_topic")
                    .map((rows, context) -> Map.entry(rows.getString("topic"), rows.getString("topic_id")))
                    .forEach(one -> known.put(one.getKey(), one.getValue()));
            return known;
        });
    }

    /** One that has never been known by another id has lost nothing. */
    private static void know(Handle handle, String topic, String id) {
        handle.createUpdate("""
                INSERT INTO known_topic AS known (topic, topic_id, since, looked_after)
                VALUES (:topic, :id, now(), NOT EXISTS
                    (SELECT FROM consumed WHERE consumed.topic = :topic AND consumed.topic_id <> :id))
                ON CONFLICT (topic) DO UPDATE SET
                    topic_id = excluded.topic_id, since = excluded.since, looked_after = false""").bind("topic", topic).bind("id", id).execute();
    }

    private List<Anew> due() {
        return reads.read(handle -> handle.createQuery("""
                        SELECT topic, since FROM known_topic
                        WHERE NOT looked_after AND since < now() - make_interval(secs => :patience)
                            AND NOT (SELECT gathering FROM feed)""")
                .bind("patience", PATIENCE_SECONDS)
                .map((rows, context) -> new Anew(
                        rows.getString("topic"),
                        rows.getObject("since", OffsetDateTime.class).toInstant()))
                .list());
    }

    private static void tell(Handle handle, Anew anew) {
        SetAside aside = new SetAside(handle);
        handle.createQuery("""
                SELECT number, record FROM file
                WHERE document_id IS NOT NULL
                    AND NOT EXISTS (SELECT FROM document WHERE document.id = file.document_id)
                    AND NOT EXISTS (SELECT FROM dead_letter WHERE dead_letter.document_id = file.document_id)""")
                .map((rows, context) ->
                        Map.entry(rows.getLong("number"), SqlText.record(rows.getString("record"), IngestedFile.class)))
                .filter(file -> isLost(file.getValue(), anew))
                .forEach(file -> aside.lost(file.getValue(), file.getKey(), anew.topic()));
        handle.createUpdate("UPDATE known_topic SET looked_after = true WHERE topic = :topic AND since = :since")
                .bind("topic", anew.topic())
                .bind("since", anew.since())
                .execute();
    }

    private static boolean isLost(IngestedFile file, Anew anew) {
        return file.state() == FileState.PUBLISHED
                && file.chunks() > 0
                && file.receivedAt().isBefore(anew.since());
    }
}
