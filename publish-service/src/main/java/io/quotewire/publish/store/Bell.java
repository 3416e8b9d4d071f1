package io.quotewire.publish.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;

/** Rings when something became visible, whichever process wrote it: listens to the database on one connection. */
@Singleton
public final class Bell {

    private static final int LISTEN_MILLIS = 10_000;

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final Transactions transactions;

    Bell(Transactions transactions) {
        this.transactions = transactions;
    }

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::run, "feed-bell");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Adds a listener.
     *
     * @param listener called at each change, and now and then without one; must return at once
     */
    public void onRing(Runnable listener) {
        listeners.add(listener);
    }

    private void run() {
        while (!transactions.stopping()) {
            try {
                transactions.readPatiently(this::listen, () -> {});
            } catch (SQLException e) {
                throw new IllegalStateException("PostgreSQL refuses to be listened to", e);
            } catch (StoppingException e) {
                return;
            }
        }
    }

    /** Also rings after each wait, so that a ring that was lost with its connection is made up for. */
    private boolean listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + Sequence.CHANNEL);
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (!transactions.stopping()) {
                listeners.forEach(Runnable::run);
                postgres.getNotifications(LISTEN_MILLIS);
            }
        }
        return true;
    }
}
