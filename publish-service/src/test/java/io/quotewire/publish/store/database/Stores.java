package io.quotewire.publish.store.database;

import io.quotewire.backing.Database;
import io.quotewire.publish.taxonomy.Taxonomy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;

/** The store's lowest room on a database of a test, without the service around it. */
public final class Stores {

    private Stores() {}

    /** The way to write, with all tables made. */
    public static Writes writes(String jdbcUrl, Patience patience) {
        return new Writes(Connections.jdbi(committing(jdbcUrl)), schema(jdbcUrl), patience);
    }

    /** The way to read. */
    public static Reads reads(String jdbcUrl, Patience patience) {
        return new Reads(Connections.jdbi(committing(jdbcUrl)), schema(jdbcUrl), patience);
    }

    /** Makes the tables as an earlier version had them. */
    public static void migrateTo(String version, String jdbcUrl) {
        migrations(jdbcUrl).target(version).skipDefaultCallbacks(true).load().migrate();
    }

    private static Schema schema(String jdbcUrl) {
        return new Schema(migrations(jdbcUrl).load());
    }

    private static FluentConfiguration migrations(String jdbcUrl) {
        var configuration = Flyway.configure()
                .dataSource(jdbcUrl, Database.NAME, "")
                .locations("classpath:io/quotewire/publish/store/database");
        new Ancestors(new Taxonomy()).customize(configuration);
        return configuration;
    }

    /** As the service's pool does, it commits what is given back with its transaction open. */
    private static DataSource committing(String jdbcUrl) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(jdbcUrl);
        database.setUser(Database.NAME);
        return (DataSource) proxy(DataSource.class, database, () -> {});
    }

    private static Object proxy(Class<?> type, Object real, Closing closing) {
        return Proxy.newProxyInstance(Stores.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
            if (method.getName().equals("close")) {
                closing.close();
            }
            try {
                Object result = method.invoke(real, values);
                return type == DataSource.class && result instanceof Connection connection
                        ? proxy(Connection.class, connection, () -> giveBack(connection))
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private interface Closing {
        void close() throws SQLException;
    }

    private static void giveBack(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(true);
        }
    }
}
