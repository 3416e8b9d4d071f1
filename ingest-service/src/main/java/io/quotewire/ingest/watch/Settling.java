package io.quotewire.ingest.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Decides when a file counts: once it has stood still for the settle time under the watcher's own eyes. What its time
 * says proves nothing, since copies keep the time of what they are copies of.
 */
final class Settling {

    private record Sight(Stamp stamp, Instant since) {}

    private final Duration settle;
    private final Map<Path, Sight> seen = new HashMap<>();

    Settling(Duration settle) {
        this.settle = settle;
    }

    /** Whether a file that looks like this now has settled. */
    boolean settled(Path file, Stamp stamp, Instant now) {
        Sight before = seen.get(file);
        if (before == null || !before.stamp().equals(stamp)) {
            seen.put(file, new Sight(stamp, now));
            return false;
        }
        return still(file, settle, now);
    }

    /** Whether a file that was looked at before this had not changed for the settle time, as the system says. */
    boolean settledBefore(Stamp stamp, Instant now) {
        return !stamp.changed().plus(settle).isAfter(now);
    }

    /** Whether a file has stood still for that long. */
    boolean still(Path file, Duration howLong, Instant now) {
        Sight sight = seen.get(file);
        return sight != null && !sight.since().plus(howLong).isAfter(now);
    }

    /** Forgets the files that are no longer there. */
    void keepOnly(Collection<Path> present) {
        seen.keySet().retainAll(present);
    }
}
