package io.quotewire.publish.store.database;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The one way to read. Readers are told at once when the database is away. */
@Singleton
public final class Reads {

    /** A piece of work on a connection. */
    public interface Work<T> {
        T on(Handle handle);
    }

    private final Jdbi jdbi;
    private final Schema schema;
    private final Patience patience;

    Reads(Jdbi jdbi, Schema schema, Patience patience) {
        this.jdbi = jdbi;
        this.schema = schema;
        this.patience = patience;
    }

    /**
     * Reads.
     *
     * @throws DatabaseAwayException if the database does not answer
     * @throws IllegalStateException if it refuses the query, which is a fault of the code
     */
    public <T> T read(Work<T> work) {
        try {
            return readOnce(work);
        } catch (RuntimeException e) {
            switch (SqlFault.of(e)) {
                case NONE -> throw e;
                case AWAY -> throw new DatabaseAwayException(e);
                default -> throw new IllegalStateException("PostgreSQL refuses a query", e);
            }
        }
    }

    /**
     * Reads, waiting for a database that is away.
     *
     * @param beat called each time it has waited
     * @throws StoppingException if the service ends before
     */
    public <T> T readPatiently(Work<T> work, Runnable beat) {
        return patience.wait(() -> readOnce(work), beat);
    }

    private <T> T readOnce(Work<T> work) {
        schema.require();
        try (Handle handle = jdbi.open()) {
            return work.on(handle);
        }
    }
}
