package io.quotewire.ingest.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file that counts, since it has stood still for the settle time.
 *
 * @param file where it lies
 * @param path its path below the inbox, with {@code /} between folders
 * @param stamp its size and time
 */
public record SettledFile(Path file, String path, Stamp stamp) {

    /** Whether it is still there and as it was. */
    public boolean unchanged() {
        try {
            return stamp.equals(
                    Stamp.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
        } catch (IOException e) {
            return false;
        }
    }
}
