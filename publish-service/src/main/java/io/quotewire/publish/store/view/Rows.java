package io.quotewire.publish.store.view;

import io.quotewire.publish.store.database.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads the rows that readers see. */
public final class Rows {

    /** What {@link #published} needs. */
    static final String COLUMNS = "record, arrival, seq, arrived_at, changed_at";

    private Rows() {}

    /** Reads records of a type, with their numbers and times. */
    public static <T> RowMapper<Published<T>> published(Class<T> type) {
        return (rows, context) -> new Published<>(
                SqlText.record(rows.getString("record"), type),
                rows.getLong("arrival"),
                rows.getLong("seq"),
                rows.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                rows.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** Reads a moment, where there is one. */
    public static @Nullable Instant instant(ResultSet rows, String column) throws SQLException {
        OffsetDateTime moment = rows.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
