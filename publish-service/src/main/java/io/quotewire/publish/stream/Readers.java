package io.quotewire.publish.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quotewire.publish.settings.PublishSettings;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.store.view.change.Bell;
import io.quotewire.publish.web.Outgoing;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.RoutingContext;
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

    /** So many read for themselves at a time: each holds what it has read until it is written. */
    private static final int FETCHING = 4;

    private final Set<Reader> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean rung = new AtomicBoolean();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "stream"));
    private final Recent recent;
    private final Bell bell;
    private final Duration heartbeat;
    private final int most;
    private final Outgoing outgoing;
    private final WorkerExecutor fetching;

    Readers(
            Recent recent,
            Bell bell,
            Vertx vertx,
            Outgoing outgoing,
            PublishSettings settings,
            @ConfigProperty(name = "quarkus.http.idle-timeout") Duration idle) {
        this.heartbeat = settings.stream().heartbeat();
        this.recent = recent;
        this.bell = bell;
        this.outgoing = outgoing;
        this.fetching = vertx.createSharedWorkerExecutor("stream", FETCHING);
        if (heartbeat.compareTo(idle) >= 0) {
            throw new IllegalArgumentException("quotewire.stream.heartbeat has to be shorter than"
                    + " quarkus.http.idle-timeout, which is " + idle + ", or quiet streams are ended by it");
        }
        this.most = settings.stream().most();
    }

    /** Somebody who wants to follow a view, on the thread of the connection. */
    Reader reader(RoutingContext context, QuotationFilter filter, long last) {
        return new Reader(
                context.vertx().getOrCreateContext(),
                fetching,
                context.request(),
                filter,
                last,
                recent,
                outgoing,
                this::remove);
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

    private void remove(Reader reader) {
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
