package io.quotewire.publish.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Runs statements that the service ran again, with nothing around them but their connection. */
final class Bare {

    private final Connection connection;

    Bare(Connection connection) {
        this.connection = connection;
    }

    /** How long they take together, with all rows read, in nanoseconds. */
    long nanos(List<DatabaseLog.Ran> statements) throws SQLException {
        long start = System.nanoTime();
        for (DatabaseLog.Ran ran : statements) {
            try (PreparedStatement statement =
                    connection.prepareStatement(ran.sql().replaceAll("\\$\\d+", "?"))) {
                for (int i = 0; i < ran.values().size(); i++) {
                    statement.setObject(i + 1, parameter(ran.values().get(i)));
                }
                read(statement);
            }
        }
        return System.nanoTime() - start;
    }

    /** The log does not tell the types; mostly PostgreSQL finds them by itself. */
    private static PGobject parameter(@Nullable String value) throws SQLException {
        PGobject parameter = new PGobject();
        parameter.setType(value == null ? "unknown" : type(value));
        parameter.setValue(value);
        return parameter;
    }

    private static String type(String value) {
        return value.startsWith("{") ? "text[]" : value.matches("\\d{1,9}") ? "int4" : "unknown";
    }

    private static void read(PreparedStatement statement) throws SQLException {
        if (statement.execute()) {
            try (ResultSet rows = statement.getResultSet()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }
}
