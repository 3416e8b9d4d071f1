package io.quotewire.publish.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long after its analysis was sent a quotation came out of the streams. */
final class Delays {

    private final Map<Long, Long> bySeq;
    private final List<OpenStreams.Event> events;

    /** @param sent when a quotation was sent, by its id */
    Delays(Connection connection, Map<String, Long> sent, List<OpenStreams.Event> events) throws SQLException {
        this.bySeq = bySeq(connection, sent);
        this.events = events;
    }

    /** Those of the quotations that were sent from a time on, in nanoseconds, until before another. */
    Latencies between(long from, long to) {
        Latencies delays = new Latencies();
        for (OpenStreams.Event event : events) {
            Long start = bySeq.get(event.seq());
            if (start != null && start >= from && start < to) {
                delays.add(event.nanos() - start);
            }
        }
        return delays;
    }

    private static Map<Long, Long> bySeq(Connection connection, Map<String, Long> sent) throws SQLException {
        Map<Long, Long> bySeq = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT seq, id FROM quotation WHERE id = ANY (?)")) {
            select.setArray(1, connection.createArrayOf("text", sent.keySet().toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    bySeq.put(rows.getLong(1), sent.get(rows.getString(2)));
                }
            }
        }
        return bySeq;
    }
}
