package io.quotewire.publish.store.database;

import jakarta.inject.Singleton;
import org.flywaydb.core.Flyway;

/** The tables, made or brought up to date as soon as the database answers for the first time. */
@Singleton
final class Schema {

    private final Flyway flyway;
    private volatile boolean ready;

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    /** @throws org.flywaydb.core.api.FlywayException if the database does not answer */
    void require() {
        if (!ready) {
            migrate();
        }
    }

    private synchronized void migrate() {
        if (!ready) {
            flyway.migrate();
            ready = true;
        }
    }
}
