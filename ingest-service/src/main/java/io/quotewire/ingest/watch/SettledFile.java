package io.quotewire.ingest.watch;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that counts, since it has stood still for the settle time.
 *
 * @param file where it lies: in the inbox, or where it was moved to before it changed
 * @param path its path below the inbox, with {@code /} between folders
 * @param stamp its size and times
 */
public record SettledFile(Path file, String path, Stamp stamp) {

    /** Whether it is still there and as it was. */
    public boolean unchanged() {
        try {
            return stamp.equals(Stamp.of(file));
        } catch (IOException e) {
            return false;
        }
    }
}
