package io.quotewire.ingest.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the inbox and its subfolders. Scanning is the truth: across container mounts and network folders there
 * are no file-system events.
 */
public final class FolderScan {

    private static final Set<String> UNFINISHED = Set.of(".part", ".tmp", ".crdownload");

    private final Path inbox;
    private final Settling settling;

    /** @param settle how long size and time of a file must stand still before it counts */
    public FolderScan(DropFolder folder, Duration settle) {
        this.inbox = folder.inbox();
        this.settling = new Settling(settle);
    }

    /**
     * What a look through the inbox found.
     *
     * @param settled files that count, the oldest first
     * @param leftAlone what is never opened
     */
    public record Sight(List<SettledFile> settled, List<LeftAlone> leftAlone) {}

    /** Looks once. */
    public Sight look(Instant now) throws IOException {
        Files.createDirectories(inbox);
        Look look = new Look(now);
        Files.walkFileTree(inbox.resolve("."), look); // through the inbox itself, which may be a link to a folder
        settling.keepOnly(look.present);
        look.settled.sort(
                Comparator.comparing((SettledFile file) -> file.stamp().modified())
                        .thenComparing(SettledFile::path));
        return new Sight(look.settled, look.leftAlone);
    }

    /** Whether a name says that the file is hidden or not finished yet. */
    public static boolean ignored(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".") || UNFINISHED.stream().anyMatch(lower::endsWith);
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
            boolean skip = !folder.endsWith(".") && ignored(folder.getFileName().toString());
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) {
            Path file = found.normalize();
            if (!ignored(file.getFileName().toString())) {
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
            } else if (settling.settled(file, Stamp.of(attributes), now)) {
                settled.add(new SettledFile(file, RawName.below(inbox, file), Stamp.of(attributes)));
            }
        }

        private void leave(Path file, String reason) {
            leftAlone.add(new LeftAlone(RawName.below(inbox, file), reason));
        }

        @Override
        public FileVisitResult visitFileFailed(Path found, IOException e) {
            if (Files.isDirectory(found)) {
                leave(found.normalize(), "is a folder that may not be opened");
            }
            return FileVisitResult.CONTINUE; // a file that has gone since
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
