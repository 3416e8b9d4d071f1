package io.quotewire.publish.store.intake;

import io.quotewire.publish.store.database.Reads;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * How far each partition has been read. Kept in the database, in the transaction of what was read, so that every record
 * has its effect once, whatever is delivered again; and a database that is new or restored is filled from where it
 * stands.
 */
@Singleton
public final class Positions {

    private final Reads reads;

    Positions(Reads reads) {
        this.reads = reads;
    }

    /**
     * The offset to read next in each partition of a topic that has been read before. Waits for a database that is
     * away.
     *
     * @param beat called each time it has waited
     */
    public Map<Integer, Long> next(String topicId, Runnable beat) {
        return reads.readPatiently(handle -> next(handle, topicId), beat);
    }

    static <T> List<Arrival<T>> unseen(Handle handle, List<Arrival<T>> arrivals) {
        Map<Integer, Long> next = next(handle, arrivals.get(0).place().topicId());
        List<Arrival<T>> unseen = new ArrayList<>(arrivals.size());
        for (Arrival<T> arrival : arrivals) {
            if (arrival.place().offset() >= next.getOrDefault(arrival.place().partition(), 0L)) {
                unseen.add(arrival);
            }
        }
        return unseen;
    }

    private static Map<Integer, Long> next(Handle handle, String topicId) {
        Map<Integer, Long> next = new HashMap<>();
        handle.createQuery("SELECT partition, next_offset FROM consumed WHERE topic_id = :topic")
                .bind("topic", topicId)
                .map((rows, context) -> Map.entry(rows.getInt("partition"), rows.getLong("next_offset")))
                .forEach(one -> next.put(one.getKey(), one.getValue()));
        return next;
    }

    static void advance(Handle handle, List<? extends Arrival<?>> arrivals) {
        Map<Integer, Place> last = new HashMap<>();
        arrivals.forEach(arrival -> last.put(arrival.place().partition(), arrival.place()));
        try (PreparedBatch upsert = handle.prepareBatch("""
                INSERT INTO consumed (topic_id, partition, topic, next_offset)
                VALUES (:topicId, :partition, :topic, :next)
                ON CONFLICT (topic_id, partition) DO UPDATE SET next_offset = excluded.next_offset""")) {
            for (Place place : last.values()) {
                upsert.bind("topicId", place.topicId())
                        .bind("partition", place.partition())
                        .bind("topic", place.topic())
                        .bind("next", place.offset() + 1)
                        .add();
            }
            upsert.execute();
        }
    }
}
