package io.quotewire.publish.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.view.change.Bell;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** All who follow the stream. One thread reads for them what is new, and tells them. */
@Singleton
final class Readers {

    private static final Logger LOG = Logger.getLogger(Readers.class);

    /** Changes that become visible within this time are read together. */
    private static final int GATHER_MILLIS = 20;

    private final Set<Reader> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean rung = new AtomicBoolean();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "stream"));
    private final Recent recent;
    private final Bell bell;
    private final Duration heartbeat;
    private final int most;

    Readers(
            Recent recent,
            Bell bell,
            @ConfigProperty(name = "quotewire.stream.heartbeat") Duration heartbeat,
            @ConfigProperty(name = "quotewire.stream.most") int most) {
        this.recent = recent;
        this.bell = bell;
        this.heartbeat = heartbeat;
        this.most = most;
    }

    void start(@Observes StartupEvent event) {
        bell.onRing(this::ring);
        long pause = heartbeat.toMillis();
        ScheduledFuture<?> unused =
                thread.scheduleAtFixedRate(() -> open.forEach(Reader::beat), pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
        open.forEach(Reader::close);
    }

    /** How many there may be. */
    int most() {
        return most;
    }

    /** Takes one in; false when there are as many as there may be. */
    synchronized boolean add(Reader reader) {
        return open.size() < most && open.add(reader);
    }

    void remove(Reader reader) {
        open.remove(reader);
    }

    private void ring() {
        if (!thread.isShutdown() && rung.compareAndSet(false, true)) {
            ScheduledFuture<?> unused = thread.schedule(this::read, GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void read() {
        rung.set(false);
        if (open.isEmpty()) {
            recent.forget();
            return;
        }
        try {
            recent.read();
        } catch (DatabaseAwayException e) {
            LOG.debug("nothing new from a database that is away");
        } catch (RuntimeException e) {
            LOG.error("Cannot read what is new for the stream", e);
        }
        open.forEach(Reader::rung);
    }
}
