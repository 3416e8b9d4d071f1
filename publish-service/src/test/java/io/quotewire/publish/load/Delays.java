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

    private final Connection connection;

    Delays(Connection connection) {
        this.connection = connection;
    }

    Latencies of(Map<String, Long> sent, List<OpenStreams.Event> events) throws SQLException {
        Map<Long, Long> bySeq = sentBySeq(sent);
        Latencies delays = new Latencies();
        for (OpenStreams.Event event : events) {
            Long start = bySeq.get(event.seq());
            if (start != null) {
                delays.add(event.nanos() - start);
            }
        }
        return delays;
    }

    private Map<Long, Long> sentBySeq(Map<String, Long> sent) throws SQLException {
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
