package io.quotewire.ingest.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Decides when a file counts: once size and time have stood still for the settle time. */
final class Settling {

    private record Sight(Stamp stamp, Instant since) {}

    private final Duration settle;
    private final Map<Path, Sight> waiting = new HashMap<>();

    Settling(Duration settle) {
        this.settle = settle;
    }

    /** Whether a file that looks like this now has settled. At once when it is already older than the settle time. */
    boolean settled(Path file, Stamp stamp, Instant now) {
        Sight before = waiting.get(file);
        boolean old = !stamp.modified().plus(settle).isAfter(now);
        // A change of size under an old time is a change all the same.
        if (old && (before == null || before.stamp().bytes() == stamp.bytes())) {
            return true;
        }
        if (before == null || !before.stamp().equals(stamp)) {
            waiting.put(file, new Sight(stamp, now));
            return false;
        }
        return !before.since().plus(settle).isAfter(now);
    }

    /** Forgets the files that are no longer there. */
    void keepOnly(Collection<Path> present) {
        waiting.keySet().retainAll(present);
    }
}
