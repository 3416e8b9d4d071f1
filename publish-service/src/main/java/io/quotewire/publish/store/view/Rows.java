package io.quotewire.publish.store.view;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.database.SqlText;
import io.quotewire.wire.MalformedRecordException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the rows that readers see. */
public final class Rows {

    /** What {@link #published} needs. */
    static final String COLUMNS = "id, record, arrival, seq, arrived_at, changed_at";

    /** What {@link Slices} needs besides. */
    static final String SLICED = "SELECT " + COLUMNS + ", arrival AS number FROM ";

    private static final Logger LOG = Logger.getLogger(Rows.class);

    private Rows() {}

    /** Reads records of a type, with their numbers and times; empty where a record is not one. */
    public static <T> RowMapper<Optional<Published<T>>> published(Class<T> type) {
        return (rows, context) -> {
            Optional<T> record = record(rows.getString("record"), type);
            return record.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Published<>(
                            record.get(),
                            rows.getLong("arrival"),
                            rows.getLong("seq"),
                            rows.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                            rows.getObject("changed_at", OffsetDateTime.class).toInstant()));
        };
    }

    /** Reads quotations, which readers know by the address that outlives editions. */
    public static Optional<Published<EnrichedQuotation>> quotation(ResultSet rows, StatementContext context)
            throws SQLException {
        String id = rows.getString("id");
        return published(EnrichedQuotation.class)
                .map(rows, context)
                .map(one -> one.record().id().equals(id) ? one : readdressed(one, id));
    }

    private static Published<EnrichedQuotation> readdressed(Published<EnrichedQuotation> one, String id) {
        return new Published<>(
                one.record().withId(id),
                one.arrival(),
                one.seq(),
                one.arrivedAt(),
                one.changedAt(),
                one.record().id());
    }

    /** A record, if it is one: readers who get all others are better off than those who get nothing. */
    static <T> Optional<T> record(String json, Class<T> type) {
        try {
            return Optional.of(SqlText.record(json, type)).filter(WholeRecord::is);
        } catch (MalformedRecordException e) {
            LOG.debugf("leaving out what is not a %s: %s", type.getSimpleName(), e.getMessage());
            return Optional.empty();
        }
    }

    /** Reads a moment, where there is one. */
    public static @Nullable Instant instant(ResultSet rows, String column) throws SQLException {
        OffsetDateTime moment = rows.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
