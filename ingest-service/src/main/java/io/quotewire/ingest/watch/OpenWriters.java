package io.quotewire.ingest.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which files other programs have open for writing, where the system tells: Linux does, of the processes that this user
 * may look at, in {@code /proc/PID/fd}.
 */
final class OpenWriters {

    private static final Path PROCESSES = Path.of("/proc");
    /** A machine of many thousand open files must not hold up the watcher. The youngest processes are asked first. */
    private static final long PATIENCE_NANOS = 200_000_000;
    /** The access mode in {@code fdinfo}'s octal flags; 0 is read-only, see open(2). */
    private static final int ACCESS_MODE = 3;

    private OpenWriters() {}

    /** Those of the files that are open for writing. */
    static Set<Path> among(Collection<SettledFile> files) {
        Set<Path> names = files.stream().map(file -> file.file().getFileName()).collect(Collectors.toSet());
        Set<Object> open = new HashSet<>();
        long end = System.nanoTime() + PATIENCE_NANOS;
        for (Path process : files.isEmpty() ? List.<Path>of() : processes()) {
            if (System.nanoTime() > end) {
                break;
            }
            for (Path descriptor : children(process.resolve("fd"), "*")) {
                if (names.contains(target(descriptor).getFileName()) && writes(process, descriptor)) {
                    open.add(key(descriptor));
                }
            }
        }
        return files.stream()
                .filter(file ->
                        open.contains(Objects.requireNonNullElse(file.stamp().key(), "")))
                .map(SettledFile::file)
                .collect(Collectors.toSet());
    }

    private static List<Path> processes() {
        List<Path> processes = children(PROCESSES, "[0-9]*");
        processes.sort(Comparator.comparing(
                        (Path process) -> Long.parseLong(process.getFileName().toString()))
                .reversed());
        return processes;
    }

    /** Nothing where one may not look, or where it has gone meanwhile. */
    private static List<Path> children(Path folder, String pattern) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, pattern)) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            return children;
        }
        return children;
    }

    private static Path target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor);
        } catch (IOException e) {
            return descriptor;
        }
    }

    private static boolean writes(Path process, Path descriptor) {
        Path info = process.resolve("fdinfo").resolve(descriptor.getFileName());
        try {
            return Files.readAllLines(info, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> line.startsWith("flags:"))
                    .map(line ->
                            Long.parseLong(line.substring("flags:".length()).strip(), 8))
                    .anyMatch(flags -> (flags & ACCESS_MODE) != 0);
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    private static Object key(Path descriptor) {
        try {
            Object key =
                    Files.readAttributes(descriptor, BasicFileAttributes.class).fileKey();
            return key == null ? descriptor : key;
        } catch (IOException e) {
            return descriptor;
        }
    }
}
