package io.quotewire.publish.store.view.change;

import io.quarkus.runtime.StartupEvent;
import io.quotewire.publish.store.database.Patience;
import io.quotewire.publish.store.database.Reads;
import io.quotewire.publish.store.database.Sequence;
import io.quotewire.publish.store.database.StoppingException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;

/** Rings when something became visible, whichever process wrote it: listens to the database on one connection. */
@Singleton
public final class Bell {

    private static final int LISTEN_MILLIS = 10_000;

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final Reads reads;
    private final Patience patience;

    Bell(Reads reads, Patience patience) {
        this.reads = reads;
        this.patience = patience;
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
        while (!patience.stopping()) {
            try {
                reads.readPatiently(this::listen, () -> {});
            } catch (StoppingException e) {
                return;
            }
        }
    }

    /** Also rings after each wait, so that a ring that was lost with its connection is made up for. */
    private boolean listen(Handle handle) {
        try {
            handle.execute("LISTEN " + Sequence.CHANNEL);
            PGConnection postgres = handle.getConnection().unwrap(PGConnection.class);
            while (!patience.stopping()) {
                listeners.forEach(Runnable::run);
                postgres.getNotifications(LISTEN_MILLIS);
            }
            return true;
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
