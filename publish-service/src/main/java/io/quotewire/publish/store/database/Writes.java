package io.quotewire.publish.store.database;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The one way to write: all or nothing, one writer at a time, waiting for a database that is away. */
@Singleton
public final class Writes {

    /** A change, in the transaction that holds the feed's counter. */
    public interface Change {
        void on(Handle handle, Sequence sequence);
    }

    private final Jdbi jdbi;
    private final Schema schema;
    private final Patience patience;

    Writes(Jdbi jdbi, Schema schema, Patience patience) {
        this.jdbi = jdbi;
        this.schema = schema;
        this.patience = patience;
    }

    /**
     * Writes.
     *
     * @param beat called each time it has waited
     * @throws RuntimeException if the database refuses what is to be written, so that trying again would not help
     * @throws StoppingException if the service ends before it is written
     */
    public void write(Change change, Runnable beat) {
        patience.wait(() -> writeOnce(change), beat);
    }

    private boolean writeOnce(Change change) {
        schema.require();
        try (Handle handle = jdbi.open()) {
            handle.begin();
            try {
                Sequence sequence = Sequence.lock(handle);
                change.on(handle, sequence);
                sequence.save();
                handle.commit();
            } catch (Throwable e) { // an Error too: the pool commits what it is given back open
                undo(handle, e);
                throw e;
            }
        }
        return true;
    }

    private static void undo(Handle handle, Throwable reason) {
        try {
            handle.rollback();
        } catch (Throwable e) {
            reason.addSuppressed(e);
            abort(handle, reason);
        }
    }

    /** A connection that is cut off cannot commit any more. */
    private static void abort(Handle handle, Throwable reason) {
        try {
            handle.getConnection().abort(Runnable::run);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
