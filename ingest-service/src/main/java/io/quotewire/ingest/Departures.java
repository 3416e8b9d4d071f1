package io.quotewire.ingest;

import io.quotewire.ingest.watch.MovedFiles;
import io.quotewire.ingest.watch.Mover;
import io.quotewire.ingest.watch.SettledFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Moves files out of the inbox once the ledger says what became of them; a move that fails is tried again. */
final class Departures {

    private static final Logger LOG = Logger.getLogger(Departures.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /** How many are tried again at a time: where one place is full or closed to all, each would fail. */
    private static final int MOST_AT_A_TIME = 100;

    /**
     * @param explanation why it failed; null for a file that was published
     * @param pause before the next try, doubled each time
     */
    private record Departure(SettledFile file, @Nullable String explanation, Duration pause, Instant nextTry) {

        Departure later() {
            Duration longer = pause.multipliedBy(2);
            Duration capped = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
            return new Departure(file, explanation, capped, Instant.now().plus(pause));
        }
    }

    private final Mover mover;
    private final MovedFiles moved;
    private final Map<Path, Departure> waiting = new LinkedHashMap<>();

    Departures(Mover mover, MovedFiles moved) {
        this.mover = mover;
        this.moved = moved;
    }

    void toDone(SettledFile file) {
        move(new Departure(file, null, FIRST_PAUSE, Instant.now()));
    }

    void toFailed(SettledFile file, String explanation) {
        move(new Departure(file, explanation, FIRST_PAUSE, Instant.now()));
    }

    /** Whether this very file, unchanged, only waits to be moved. */
    boolean awaits(SettledFile file) {
        Departure departure = waiting.get(file.file());
        return departure != null && departure.file().stamp().equals(file.stamp());
    }

    /** Tries again what is due. */
    void retry() {
        if (waiting.isEmpty()) {
            return;
        }
        Instant now = Instant.now();
        waiting.values().stream()
                .filter(departure -> !departure.nextTry().isAfter(now))
                .limit(MOST_AT_A_TIME)
                .toList()
                .forEach(this::move);
        if (waiting.isEmpty()) {
            LOG.info("All files that were read have left the inbox");
        }
    }

    private void move(Departure departure) {
        SettledFile file = departure.file();
        if (!file.unchanged()) {
            waiting.remove(file.file()); // gone, or new content that will be read in its turn
            return;
        }
        try {
            Path place = departure.explanation() == null
                    ? mover.toDone(file.file())
                    : mover.toFailed(file.file(), departure.explanation());
            waiting.remove(file.file());
            moved.add(file, place, Instant.now());
        } catch (IOException e) {
            if (waiting.isEmpty()) {
                LOG.warnf("Cannot move %s out of the inbox yet, will try again: %s", file.path(), e);
            }
            waiting.put(file.file(), departure.later());
        }
    }
}
