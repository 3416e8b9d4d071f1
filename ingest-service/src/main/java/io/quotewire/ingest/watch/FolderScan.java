package io.quotewire.ingest.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the inbox and its subfolders. Scanning is the truth: across container mounts and network folders there
 * are no file-system events.
 */
public final class FolderScan {

    /** A file that another program keeps open is told of after this time without a change … */
    private static final Duration TOLD_OPEN = Duration.ofSeconds(10);
    /** … and read after this, in case that program has only forgotten to close it. */
    static final Duration LONGEST_OPEN = Duration.ofMinutes(5);

    private final Path inbox;
    private final Predicate<String> ignored;
    private final Settling settling;
    private boolean first = true;

    /**
     * @param ignored last names of files and folders that are left alone
     * @param settle how long a file must stand still before it counts
     */
    public FolderScan(DropFolder folder, Predicate<String> ignored, Duration settle) {
        this.inbox = folder.inbox();
        this.ignored = ignored;
        this.settling = new Settling(settle);
    }

    /**
     * What a look through the inbox found.
     *
     * @param settled files that count, the oldest first
     * @param leftAlone what is not opened
     */
    public record Sight(List<SettledFile> settled, List<LeftAlone> leftAlone) {}

    /** Looks once. What was there before the first look, and had not changed for the settle time, counts at once. */
    public Sight look(Instant now) throws IOException {
        Files.createDirectories(inbox);
        Look look = new Look(now);
        Files.walkFileTree(inbox.resolve("."), look); // through the inbox itself, which may be a link to a folder
        first = false;
        settling.keepOnly(look.present);
        look.waitForWriters();
        look.settled.sort(
                Comparator.comparing((SettledFile file) -> file.stamp().modified())
                        .thenComparing(SettledFile::path));
        return new Sight(look.settled, look.leftAlone);
    }

    private final class Look extends SimpleFileVisitor<Path> {

        private final Instant now;
        private final Set<Path> present = new HashSet<>();
        private final List<SettledFile> settled = new ArrayList<>();
        private final List<LeftAlone> leftAlone = new ArrayList<>();

        Look(Instant now) {
            this.now = now;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skip =
                    !folder.endsWith(".") && ignored.test(folder.getFileName().toString());
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) {
            Path file = found.normalize();
            if (!ignored.test(file.getFileName().toString())) {
                present.add(file);
                sort(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        private void sort(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                // A target inside the inbox is read under its own name; one outside is none of ours.
                leave(file, "is a symbolic link; only files that lie in the folder themselves are read");
            } else if (!attributes.isRegularFile()) {
                leave(file, "is not a file but a pipe, a socket or a device");
            } else {
                settle(file);
            }
        }

        private void settle(Path file) {
            try {
                Stamp stamp = Stamp.of(file);
                if (settling.settled(file, stamp, now) || (first && settling.settledBefore(stamp, now))) {
                    settled.add(new SettledFile(file, RawName.below(inbox, file), stamp));
                }
            } catch (IOException e) {
                present.remove(file); // gone since, or no longer a file
            }
        }

        private void waitForWriters() {
            Set<Path> open = OpenWriters.among(settled);
            for (Path file : open) {
                if (settling.still(file, TOLD_OPEN, now)) {
                    leave(
                            file,
                            "is still open for writing in another program; it is read when that closes it, or when"
                                    + " it has not changed for " + LONGEST_OPEN.toMinutes() + " minutes");
                }
            }
            settled.removeIf(file -> open.contains(file.file()) && !settling.still(file.file(), LONGEST_OPEN, now));
        }

        private void leave(Path file, String reason) {
            leftAlone.add(new LeftAlone(RawName.below(inbox, file), reason));
        }

        @Override
        public FileVisitResult visitFileFailed(Path found, IOException e) {
            if (Files.isDirectory(found)) {
                leave(found.normalize(), "is a folder that may not be opened");
            } else if (!(e instanceof NoSuchFileException)) {
                leave(found.normalize(), "cannot be looked at: " + e.getClass().getSimpleName());
            }
            return FileVisitResult.CONTINUE; // a file that has gone since
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
