package io.quotewire.publish.store;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many quotations there are about each topic. */
@Singleton
public final class TopicCounts {

    private static final String SELECT = "SELECT topic, own, quotations FROM topic_count WHERE quotations > 0";

    private final Transactions transactions;

    TopicCounts(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A topic.
     *
     * @param own quotations that have the topic itself
     * @param quotations those that have one below it too
     */
    public record Count(long own, long quotations) {

        /** Of a topic that nobody has spoken about. */
        public static final Count NONE = new Count(0, 0);
    }

    /**
     * The counts by the topic's code; only of those that somebody has spoken about.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public Map<String, Count> all() {
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT)) {
                return counts(select);
            }
        });
    }

    /**
     * The counts of some topics by their codes; only of those that somebody has spoken about.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public Map<String, Count> of(Collection<String> codes) {
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + " AND topic = ANY (?)")) {
                select.setArray(1, connection.createArrayOf("text", codes.toArray()));
                return counts(select);
            }
        });
    }

    private static Map<String, Count> counts(PreparedStatement select) throws SQLException {
        Map<String, Count> counts = new HashMap<>();
        Rows.each(select, rows -> counts.put(rows.getString(1), new Count(rows.getLong(2), rows.getLong(3))));
        return counts;
    }
}
