package io.quotewire.ingest.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a good while at the files that have been read and moved. A copy that paused for longer than the settle time
 * goes on writing into its file wherever that lies now; what has changed is read again.
 */
public final class MovedFiles {

    static final Duration WATCHED = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** Some 500 bytes of memory each. Of more the oldest are let go. */
    private static final int MOST = 10_000;

    /**
     * @param file where it lies
     * @param read how it looked when it was read
     * @param pause between the last look and the next, doubled each time
     */
    private record Moved(Path file, Stamp read, Instant until, Duration pause, Instant next) {

        Moved later(Instant now) {
            Duration longer = pause.multipliedBy(2);
            Duration capped = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
            return new Moved(file, read, until, capped, now.plus(capped));
        }
    }

    private final Settling settling;
    /** By path below the inbox: of a path only the latest content counts. */
    private final Map<String, Moved> files = new LinkedHashMap<>();

    /** @param settle how long a file that changes must stand still before it is read again */
    public MovedFiles(Duration settle) {
        this.settling = new Settling(settle);
    }

    /**
     * Begins to watch a file, or begins anew.
     *
     * @param file as it was read
     * @param place where it lies now
     */
    public void add(SettledFile file, Path place, Instant now) {
        files.remove(file.path());
        try {
            Stamp read = file.stamp().at(Stamp.of(place));
            files.put(file.path(), new Moved(place, read, now.plus(WATCHED), FIRST_PAUSE, now.plus(FIRST_PAUSE)));
        } catch (IOException e) {
            return; // somebody took it away at once
        }
        if (files.size() > MOST) {
            files.remove(files.keySet().iterator().next());
        }
    }

    /** Those that have changed since they were read, and have settled again. */
    public List<SettledFile> look(Instant now) {
        List<SettledFile> settled = new ArrayList<>();
        List<Path> changing = new ArrayList<>();
        List<Map.Entry<String, Moved>> due = files.entrySet().stream()
                .filter(entry -> !entry.getValue().next().isAfter(now))
                .toList();
        for (Map.Entry<String, Moved> entry : due) {
            Moved moved = entry.getValue();
            Stamp stamp = stamp(moved.file());
            if (stamp == null || !Objects.equals(stamp.key(), moved.read().key())) {
                files.remove(entry.getKey()); // taken away, or another in its place
            } else if (!stamp.equals(moved.read())) {
                changing.add(moved.file());
                if (settling.settled(moved.file(), stamp, now)) {
                    settled.add(new SettledFile(moved.file(), entry.getKey(), stamp));
                }
            } else if (moved.until().isAfter(now)) {
                entry.setValue(moved.later(now));
            } else {
                files.remove(entry.getKey());
            }
        }
        settling.keepOnly(changing);
        Set<Path> open = OpenWriters.among(settled);
        settled.removeIf(
                file -> open.contains(file.file()) && !settling.still(file.file(), FolderScan.LONGEST_OPEN, now));
        return settled;
    }

    private static @Nullable Stamp stamp(Path file) {
        try {
            return Stamp.of(file);
        } catch (IOException e) {
            return null;
        }
    }
}
