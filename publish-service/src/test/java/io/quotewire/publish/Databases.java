package io.quotewire.publish;

import io.quotewire.backing.Database;
import io.quotewire.backing.SharedBacking;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases in the server that all tests share. */
public final class Databases {

    private Databases() {}

    /** Makes an empty database; returns its address. */
    public static String create(String name) throws SQLException {
        String shared = SharedBacking.jdbcUrl();
        try (Connection connection = DriverManager.getConnection(shared, Database.NAME, "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return shared.substring(0, shared.lastIndexOf('/') + 1) + name;
    }

    /** Changes what stands in a database. */
    public static void execute(String jdbcUrl, String... all) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, Database.NAME, "");
                Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        }
    }

    /** The one number that a query finds. */
    public static long number(String jdbcUrl, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, Database.NAME, "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
