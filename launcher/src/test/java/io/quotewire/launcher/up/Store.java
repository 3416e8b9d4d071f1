package io.quotewire.launcher.up;

import io.quotewire.backing.Database;
import io.quotewire.contracts.Topic;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What readers see, straight from PostgreSQL. */
record Store(String jdbcUrl, String password) {

    /** Paths of the documents that are shown. */
    List<String> paths() throws SQLException {
        return column("SELECT path FROM document");
    }

    /** Ids of the quotations that are shown. */
    List<String> quotations() throws SQLException {
        return column("SELECT id FROM quotation");
    }

    long documents() throws SQLException {
        return Long.parseLong(column("SELECT count(*) FROM document").get(0));
    }

    /** How many of a topic's offsets have been read, markers among them. */
    long consumed(Topic topic) throws SQLException {
        return Long.parseLong(
                column("SELECT coalesce(sum(next_offset), 0) FROM consumed WHERE topic = '" + topic.baseName() + "'")
                        .get(0));
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection client = DriverManager.getConnection(jdbcUrl, Database.NAME, password);
                Statement statement = client.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
