package io.quotewire.publish.store;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** The one way to the database. Writers are patient, readers are told at once when it is away. */
@Singleton
final class Transactions {

    /** A piece of work on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** A change, in the transaction that holds the feed's counter. */
    interface Change {
        void on(Connection connection, Sequence sequence) throws SQLException;
    }

    private static final Logger LOG = Logger.getLogger(Transactions.class);
    private static final int PAUSE_MILLIS = 500;

    private final DataSource dataSource;
    private final Schema schema;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile boolean stopping;

    Transactions(DataSource dataSource, Schema schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Whether the service is about to end, so that nothing is written any more. */
    boolean stopping() {
        return stopping;
    }

    /**
     * Writes, all or nothing, waiting as long as it takes for a database that is away.
     *
     * @param beat called each time it has waited
     * @throws SQLException if the database refuses what is to be written, so that trying again would not help
     * @throws StoppingException if the service ends before it is written
     */
    void write(Change change, Runnable beat) throws SQLException {
        patiently(() -> writeOnce(change), beat);
    }

    private boolean writeOnce(Change change) throws SQLException {
        schema.require();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Sequence sequence = Sequence.lock(connection);
                change.on(connection, sequence);
                sequence.save();
                connection.commit();
                return true;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** Reads, waiting like {@link #write}. */
    <T> T readPatiently(Work<T> work, Runnable beat) throws SQLException {
        return patiently(() -> readOnce(work), beat);
    }

    /**
     * Reads.
     *
     * @throws DatabaseAwayException if the database does not answer
     * @throws IllegalStateException if it refuses the query, which is a fault of the code
     */
    <T> T read(Work<T> work) {
        try {
            return readOnce(work);
        } catch (SQLException e) {
            if (SqlFault.of(e) == SqlFault.AWAY) {
                throw new DatabaseAwayException(e);
            }
            throw new IllegalStateException("PostgreSQL refuses a query", e);
        }
    }

    private <T> T readOnce(Work<T> work) throws SQLException {
        schema.require();
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        }
    }

    private interface Attempt<T> {
        T run() throws SQLException;
    }

    private <T> T patiently(Attempt<T> attempt, Runnable beat) throws SQLException {
        while (!stopping) {
            try {
                T result = attempt.run();
                if (away.compareAndSet(true, false)) {
                    LOG.info("PostgreSQL answers again");
                }
                return result;
            } catch (SQLException e) {
                SqlFault fault = SqlFault.of(e);
                if (fault == SqlFault.DATA) {
                    throw e;
                }
                if (!stopping && away.compareAndSet(false, true)) {
                    LOG.warnf("Waiting for PostgreSQL: %s", e.getMessage());
                }
                if (fault == SqlFault.AWAY) {
                    beat.run(); // to wait for it is right; to wait for anything else is to stall
                }
            }
            pause();
        }
        throw new StoppingException();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException();
        }
    }
}
