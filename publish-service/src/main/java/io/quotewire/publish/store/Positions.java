package io.quotewire.publish.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far each partition has been read. Kept in the database, in the transaction of what was read, so that every record
 * has its effect once, whatever is delivered again; and a database that is new or restored is filled from where it
 * stands.
 */
@Singleton
public final class Positions {

    private final Transactions transactions;

    Positions(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The offset to read next in each partition of a topic that has been read before. Waits for a database that is
     * away.
     *
     * @param beat called each time it has waited
     */
    public Map<Integer, Long> next(String topicId, Runnable beat) {
        try {
            return transactions.readPatiently(connection -> next(connection, topicId), beat);
        } catch (SQLException e) {
            throw new DatabaseAwayException(e);
        }
    }

    static <T> List<Arrival<T>> unseen(Connection connection, List<Arrival<T>> arrivals) throws SQLException {
        Map<Integer, Long> next = next(connection, arrivals.get(0).place().topicId());
        List<Arrival<T>> unseen = new ArrayList<>(arrivals.size());
        for (Arrival<T> arrival : arrivals) {
            if (arrival.place().offset() >= next.getOrDefault(arrival.place().partition(), 0L)) {
                unseen.add(arrival);
            }
        }
        return unseen;
    }

    private static Map<Integer, Long> next(Connection connection, String topicId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT partition, next_offset FROM consumed WHERE topic_id = ?")) {
            select.setString(1, topicId);
            Map<Integer, Long> next = new HashMap<>();
            Rows.each(select, rows -> next.put(rows.getInt(1), rows.getLong(2)));
            return next;
        }
    }

    static void advance(Connection connection, List<? extends Arrival<?>> arrivals) throws SQLException {
        Map<Integer, Place> last = new HashMap<>();
        arrivals.forEach(arrival -> last.put(arrival.place().partition(), arrival.place()));
        try (PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO consumed (topic_id, partition, topic, next_offset) VALUES (?, ?, ?, ?)
                ON CONFLICT (topic_id, partition) DO UPDATE SET next_offset = excluded.next_offset""")) {
            for (Place place : last.values()) {
                upsert.setString(1, place.topicId());
                upsert.setInt(2, place.partition());
                upsert.setString(3, place.topic());
                upsert.setLong(4, place.offset() + 1);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
