package io.quotewire.ingest.watch;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds again a file that was read and moved, where it still lies in {@code done} or {@code failed}.
 *
 * @param folder the folders
 */
public record KeptFiles(DropFolder folder) {

    /** Files of one name that are looked at. */
    private static final int MOST = 64;

    /**
     * Finds a file.
     *
     * @param path below the inbox, where it was read
     * @param bytes its size, which tells it from others that came under that path
     * @return null if it is no longer there
     */
    public @Nullable SettledFile find(String path, long bytes) {
        for (Path base : new Path[] {folder.done(), folder.failed()}) {
            try {
                SettledFile found = find(path, base.resolve(path).normalize(), bytes);
                if (found != null && found.file().startsWith(base)) {
                    return found;
                }
            } catch (InvalidPathException e) {
                return null; // a name that Java could only describe
            }
        }
        return null;
    }

    /** The latest, which has the highest number. */
    private static @Nullable SettledFile find(String path, Path wanted, long bytes) {
        for (int number = MOST; number >= 1; number--) {
            Path file = number == 1
                    ? wanted
                    : RawName.renamed(wanted, Numbered.name(RawName.bytes(wanted), number, Numbered.LONGEST));
            try {
                Stamp stamp = Stamp.of(file);
                if (stamp.bytes() == bytes) {
                    return new SettledFile(file, path, stamp);
                }
            } catch (IOException e) {
                // no file of that number
            }
        }
        return null;
    }
}
