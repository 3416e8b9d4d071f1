package io.quotewire.publish.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows that readers see. */
final class Rows {

    /** What {@link #published} expects first, in this order. */
    static final String COLUMNS = "record, arrival, seq, arrived_at, changed_at";

    private Rows() {}

    /** Reads a row. */
    interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    static <T> List<T> all(PreparedStatement select, Reading<T> reading) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                all.add(reading.of(rows));
            }
        }
        return all;
    }

    /** Takes a row. */
    interface Taking {
        void take(ResultSet rows) throws SQLException;
    }

    /** Returns how many there were. */
    static long each(PreparedStatement select, Taking taking) throws SQLException {
        long many = 0;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                taking.take(rows);
                many++;
            }
        }
        return many;
    }

    static <T> Published<T> published(ResultSet rows, Class<T> type) throws SQLException {
        return new Published<>(
                SqlText.record(rows.getString(1), type),
                rows.getLong(2),
                rows.getLong(3),
                rows.getObject(4, OffsetDateTime.class).toInstant(),
                rows.getObject(5, OffsetDateTime.class).toInstant());
    }

    static @Nullable Instant instant(ResultSet rows, int column) throws SQLException {
        OffsetDateTime moment = rows.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
