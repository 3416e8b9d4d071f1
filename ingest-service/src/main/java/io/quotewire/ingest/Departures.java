package io.quotewire.ingest;

import io.quotewire.ingest.watch.Mover;
import io.quotewire.ingest.watch.SettledFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Moves files out of the inbox once the ledger says what became of them; a move that fails is tried again. */
final class Departures {

    private static final Logger LOG = Logger.getLogger(Departures.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** @param explanation why it failed; null for a file that was published */
    private record Departure(SettledFile file, @Nullable String explanation, Instant nextTry) {}

    private final Mover mover;
    private final Map<Path, Departure> waiting = new HashMap<>();

    Departures(Mover mover) {
        this.mover = mover;
    }

    void toDone(SettledFile file) {
        move(new Departure(file, null, Instant.now()));
    }

    void toFailed(SettledFile file, String explanation) {
        move(new Departure(file, explanation, Instant.now()));
    }

    /** Whether this very file, unchanged, only waits to be moved. */
    boolean awaits(SettledFile file) {
        Departure departure = waiting.get(file.file());
        return departure != null && departure.file().stamp().equals(file.stamp());
    }

    /** Tries again what is due. */
    void retry() {
        Instant now = Instant.now();
        List.copyOf(waiting.values()).stream()
                .filter(departure -> !departure.nextTry().isAfter(now))
                .forEach(this::move);
    }

    private void move(Departure departure) {
        SettledFile file = departure.file();
        if (!file.unchanged()) {
            waiting.remove(file.file()); // gone, or new content that will be read in its turn
            return;
        }
        try {
            if (departure.explanation() == null) {
                mover.toDone(file.file());
            } else {
                mover.toFailed(file.file(), departure.explanation());
            }
            waiting.remove(file.file());
        } catch (IOException e) {
            if (!waiting.containsKey(file.file())) {
                LOG.warnf("Cannot move %s out of the inbox yet, will try again: %s", file.path(), e);
            }
            waiting.put(
                    file.file(),
                    new Departure(file, departure.explanation(), Instant.now().plus(PAUSE)));
        }
    }
}
