package io.quotewire.publish.store;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables, made or brought up to date as soon as the database answers for the first time. */
@Singleton
final class Schema {

    private final Flyway flyway;
    private volatile boolean ready;

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    /** @throws SQLException if the database does not answer */
    void require() throws SQLException {
        if (!ready) {
            migrate();
        }
    }

    private synchronized void migrate() throws SQLException {
        if (ready) {
            return;
        }
        try {
            flyway.migrate();
            ready = true;
        } catch (FlywayException e) {
            if (e.getCause() instanceof SQLException away) {
                throw away;
            }
            throw e;
        }
    }
}
