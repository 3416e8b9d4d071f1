package io.quotewire.launcher.up;

import io.quotewire.backing.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What readers see, straight from PostgreSQL. */
final class Store {

    private Store() {}

    /** Paths of the documents that are shown. */
    static List<String> paths(String jdbcUrl) throws SQLException {
        return column(jdbcUrl, "SELECT path FROM document");
    }

    /** Ids of the quotations that are shown. */
    static List<String> quotations(String jdbcUrl) throws SQLException {
        return column(jdbcUrl, "SELECT id FROM quotation");
    }

    private static List<String> column(String jdbcUrl, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection client = DriverManager.getConnection(jdbcUrl, Database.NAME, Database.NAME);
                Statement statement = client.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
