package io.quotewire.publish.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The feed's counter, locked for one transaction. As the lock is held until the commit, numbers become visible in their
 * order: who has read up to one never misses a smaller one later.
 */
final class Sequence {

    /** PostgreSQL's channel on which the latest number is told at commit. */
    static final String CHANNEL = "feed";

    private final Connection connection;
    private final long locked;
    private long last;

    private Sequence(Connection connection, long last) {
        this.connection = connection;
        this.locked = last;
        this.last = last;
    }

    static Sequence lock(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT seq FROM feed FOR UPDATE");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return new Sequence(connection, rows.getLong(1));
        }
    }

    /** The next number. */
    long next() {
        return ++last;
    }

    /** Keeps the numbers given out, and tells who listens. */
    void save() throws SQLException {
        if (last == locked) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE feed SET seq = ?");
                PreparedStatement tell = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
            update.setLong(1, last);
            update.executeUpdate();
            tell.setString(1, CHANNEL);
            tell.setString(2, String.valueOf(last));
            tell.execute();
        }
    }
}
