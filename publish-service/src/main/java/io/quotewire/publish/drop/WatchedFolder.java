package io.quotewire.publish.drop;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * The folder that ingest-service watches: it holds {@code inbox} and {@code failed}. A file appears in the inbox whole,
 * by a move; until then it has a name that ingest-service leaves alone.
 */
@Singleton
public final class WatchedFolder {

    private static final String REASON = ".reason.txt";

    /** So many numbers may be missing between those of files that failed under one path. */
    private static final int LONGEST_GAP = 20;

    private final DropSettings settings;

    WatchedFolder(DropSettings settings) {
        this.settings = settings;
    }

    /**
     * Puts a file into the inbox. A name that is taken gets a number.
     *
     * @param name as somebody gave it
     * @return the name it has got
     */
    String add(Path file, String name) throws IOException {
        Path inbox = settings.folder().resolve("inbox");
        String wanted = FileName.of(name);
        for (int n = 1; ; n++) {
            Path target = child(inbox, n == 1 ? wanted : FileName.numbered(wanted, n));
            try {
                copy(file, target);
                return String.valueOf(target.getFileName());
            } catch (FileAlreadyExistsException e) {
                // the next number
            }
        }
    }

    /** Where Java does not know how to write a name, which depends on the system's language, letters become lines. */
    private static Path child(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            return folder.resolve(name.replaceAll("[^\\x20-\\x7e]", "_"));
        }
    }

    /** Whether files are taken at all. */
    public boolean takesFiles() {
        return settings.taken();
    }

    /** Whether a file that failed still lies there. */
    public boolean canBeTriedAgain(String path) {
        return settings.taken() && failed(path).isPresent();
    }

    /**
     * Moves a file that failed back into the inbox, its reason away.
     *
     * @param path below the watched folder, as in the ledger
     * @return whether it was still there
     * @throws FileAlreadyExistsException if the inbox has another by that name
     */
    boolean tryAgain(String path) throws IOException {
        Optional<Path> file = failed(path);
        if (file.isEmpty()) {
            return false;
        }
        Path target = settings.folder().resolve("inbox").resolve(path);
        Files.createDirectories(target.getParent());
        copy(file.get(), target);
        Files.delete(file.get());
        Files.deleteIfExists(file.get().resolveSibling(file.get().getFileName() + REASON));
        return true;
    }

    /** Of several that failed under a path the latest, which has the highest number. */
    private Optional<Path> failed(String path) {
        Path folder = settings.folder().resolve("failed");
        try {
            Path file = folder.resolve(path).normalize();
            if (!file.startsWith(folder) || file.equals(folder)) {
                return Optional.empty();
            }
            return latest(file);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Somebody may have taken away those before it, the first one too. */
    private static Optional<Path> latest(Path file) {
        Optional<Path> latest = Optional.of(file).filter(WatchedFolder::isFile);
        String name = file.getFileName().toString();
        for (int n = 2, missing = 0; missing < LONGEST_GAP; n++) {
            Path next = file.resolveSibling(FileName.numbered(name, n));
            missing = isFile(next) ? 0 : missing + 1;
            latest = missing == 0 ? Optional.of(next) : latest;
        }
        return latest;
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void copy(Path file, Path target) throws IOException {
        Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.copy(file, part);
            Files.move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
