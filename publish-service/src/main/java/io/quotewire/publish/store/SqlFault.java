package io.quotewire.publish.store;

import java.sql.SQLException;
import java.util.Set;

/**
 * Whose fault an SQL error is, by the <a href="https://www.postgresql.org/docs/17/errcodes-appendix.html">class of its
 * SQLSTATE</a>.
 */
enum SqlFault {
    /** The data's: bad values, broken constraints, limits exceeded. Trying again does not help. */
    DATA,
    /** Nobody's: the database is away, starts, stops, is full or busy. Trying again helps. */
    AWAY,
    /** The code's. */
    CODE;

    private static final Set<String> DATA_CLASSES = Set.of("22", "23", "54");

    /** Connection, rollback, state of the transaction, resources, object in use, operator, system. */
    private static final Set<String> AWAY_CLASSES = Set.of("08", "25", "40", "53", "55", "57", "58");

    /** An error without a state comes from the pool: no connection in time. */
    static SqlFault of(SQLException e) {
        String state = e.getSQLState();
        if (state == null || state.length() != 5) {
            return AWAY;
        }
        String kind = state.substring(0, 2);
        return DATA_CLASSES.contains(kind) ? DATA : AWAY_CLASSES.contains(kind) ? AWAY : CODE;
    }
}
