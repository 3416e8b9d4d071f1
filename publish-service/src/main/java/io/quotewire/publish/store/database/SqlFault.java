package io.quotewire.publish.store.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose fault an SQL error is, by the <a href="https://www.postgresql.org/docs/17/errcodes-appendix.html">class of its
 * SQLSTATE</a>.
 */
public enum SqlFault {
    /** The data's: bad values, broken constraints, limits exceeded. Trying again does not help. */
    DATA,
    /** Nobody's: the database is away, starts, stops, is full or busy. Trying again helps. */
    AWAY,
    /** The code's. */
    CODE,
    /** It did not come from the database. */
    NONE;

    private static final Set<String> DATA_CLASSES = Set.of("21", "22", "23", "54");

    /** Connection, rollback, state of the transaction, resources, object in use, operator, system. */
    private static final Set<String> AWAY_CLASSES = Set.of("08", "25", "40", "53", "55", "57", "58");

    static SqlFault of(RuntimeException failure) {
        SQLException error = error(failure);
        return error == null ? NONE : of(error);
    }

    /** An error without a state comes from the pool: no connection in time. */
    static SqlFault of(SQLException e) {
        String state = e.getSQLState();
        if (state == null || state.length() != 5) {
            return AWAY;
        }
        String kind = state.substring(0, 2);
        return DATA_CLASSES.contains(kind) ? DATA : AWAY_CLASSES.contains(kind) ? AWAY : CODE;
    }

    /** What the database itself said, without the statement and its values. */
    public static String message(Throwable failure) {
        SQLException error = error(failure);
        return String.valueOf((error == null ? failure : error).getMessage());
    }

    private static @Nullable SQLException error(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException error) {
                return error;
            }
        }
        return null;
    }
}
