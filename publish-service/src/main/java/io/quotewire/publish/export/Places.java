package io.quotewire.publish.export;

import io.quarkus.runtime.StartupEvent;
import io.quotewire.publish.settings.PublishSettings;
import io.quotewire.publish.web.BusyException;
import io.quotewire.publish.web.Outgoing;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Who exports. There are places for few, as each holds a thread and a session of the database. Whoever takes nothing
 * keeps a place only until somebody else wants it, and no longer than a minute.
 */
@Singleton
final class Places {

    private static final Logger LOG = Logger.getLogger(Places.class);

    /** Who has taken nothing for so long gives way to others. */
    private static final Duration GIVES_WAY = Duration.ofSeconds(5);

    private static final Duration GOES = Duration.ofMinutes(1);
    private static final long LOOK_MILLIS = 10_000;

    private final Set<Place> taken = new HashSet<>();
    private final int most;

    Places(PublishSettings settings) {
        this.most = settings.export().most();
    }

    void watch(@Observes StartupEvent event, Vertx vertx) {
        long unused = vertx.setPeriodic(LOOK_MILLIS, time -> silentFor(GOES).forEach(this::end));
    }

    /** Somebody who exports. */
    static final class Place {

        private final HttpServerRequest request;
        private volatile long takesNothingSince = Long.MAX_VALUE;

        private Place(HttpServerRequest request) {
            this.request = request;
        }

        /** The way to its reader, watched from now on. */
        OutputStream watched(OutputStream out) {
            return new WatchedStream(out, since -> takesNothingSince = since);
        }

        private long since() {
            return takesNothingSince;
        }
    }

    /** @throws BusyException if there is none, not even one whose reader takes nothing */
    Place take(HttpServerRequest request) {
        Place place = new Place(request);
        Optional<Place> before = add(place);
        before.ifPresent(this::end);
        return place;
    }

    private synchronized Optional<Place> add(Place place) {
        Optional<Place> before = Optional.empty();
        if (taken.size() >= most) {
            before = silentFor(GIVES_WAY).stream().findFirst();
            taken.remove(before.orElseThrow(
                    () -> new BusyException("There are " + most + " exports on their way, and no more are allowed")));
        }
        taken.add(place);
        return before;
    }

    /** The one that has been silent longest first. */
    private synchronized List<Place> silentFor(Duration time) {
        long before = System.nanoTime() / 1_000_000 - time.toMillis();
        return taken.stream()
                .filter(place -> place.since() < before)
                .sorted(Comparator.comparingLong(Place::since))
                .toList();
    }

    private void end(Place place) {
        LOG.info("The reader of an export takes nothing; ending it");
        Outgoing.breakOff(place.request);
    }

    synchronized void free(Place place) {
        taken.remove(place);
    }
}
