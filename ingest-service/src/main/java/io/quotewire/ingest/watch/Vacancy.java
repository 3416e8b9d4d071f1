package io.quotewire.ingest.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A free name for a file, and one for the reason beside it, taken with empty files: the file system gives a name to one
 * only, so nothing is ever overwritten.
 *
 * @param file an empty file, to be replaced by the one that moves
 * @param reason an empty file, to be filled; null where none is wanted
 */
record Vacancy(Path file, @Nullable Path reason) {

    private static final byte[] REASON = ".reason.txt".getBytes(StandardCharsets.US_ASCII);
    private static final int FEW = 64;

    /** Takes the wanted name, or the next number's. */
    static Vacancy take(Path wanted, boolean withReason) throws IOException {
        for (int number = firstFree(wanted, withReason); ; number++) {
            Vacancy candidate = numbered(wanted, number, withReason);
            if (candidate.tryTake()) {
                return candidate;
            }
        }
    }

    /** Gives the names back. */
    void giveBack() throws IOException {
        Files.deleteIfExists(file);
        if (reason != null) {
            Files.deleteIfExists(reason);
        }
    }

    /** Where the reason of a file that failed lies: of the longest names only a part is kept. */
    static Path reasonOf(Path file) {
        byte[] start = Numbered.cut(RawName.bytes(file), Numbered.LONGEST - REASON.length);
        return RawName.renamed(file, Numbered.joined(start, REASON));
    }

    private static Vacancy numbered(Path wanted, int number, boolean withReason) {
        int longest =
                Numbered.LONGEST - (withReason ? REASON.length : 0); // the number has to stay in the reason's name
        Path file =
                number == 1 ? wanted : RawName.renamed(wanted, Numbered.name(RawName.bytes(wanted), number, longest));
        return new Vacancy(file, withReason ? reasonOf(file) : null);
    }

    /**
     * A number that is free or nearly so. Thousands of files under one name are not asked one by one: past the first
     * few it looks for a free one ever further away, then halves the way back.
     */
    private static int firstFree(Path wanted, boolean withReason) {
        for (int number = 1; number <= FEW; number++) {
            if (numbered(wanted, number, withReason).free()) {
                return number;
            }
        }
        int taken = FEW;
        int free = 2 * FEW;
        while (!numbered(wanted, free, withReason).free()) {
            taken = free;
            free *= 2;
        }
        while (free - taken > 1) {
            int middle = taken + (free - taken) / 2;
            if (numbered(wanted, middle, withReason).free()) {
                free = middle;
            } else {
                taken = middle;
            }
        }
        return free;
    }

    private boolean free() {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && (reason == null || !Files.exists(reason, LinkOption.NOFOLLOW_LINKS));
    }

    /** Takes both names or none. */
    private boolean tryTake() throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return false;
        }
        try {
            if (reason != null) {
                Files.createFile(reason);
            }
            return true;
        } catch (FileAlreadyExistsException e) {
            Files.delete(file);
            return false;
        } catch (IOException e) {
            Files.delete(file);
            throw e;
        }
    }
}
