package io.quotewire.ingest.document;

import io.quotewire.ingest.document.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.Comparator;
import java.util.Locale;

/** Takes snapshots into a folder of its own. */
public final class Snapshots implements AutoCloseable {

    private final Path folder;
    private final long mostBytes;

    /**
     * Empties the folder of what a killed predecessor left.
     *
     * @param folder where the copies lie, and nothing else
     * @param mostBytes limit of a file's size, in bytes
     */
    public Snapshots(Path folder, long mostBytes) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.mostBytes = mostBytes;
        clear();
    }

    /** Where the snapshots lie, and the parser may keep files of its own. */
    public Path folder() {
        return folder;
    }

    /**
     * Takes a snapshot of a file.
     *
     * @param beat called while copying
     * @throws UnreadableException if it is too large, or this service may not read it
     * @throws IOException if it has gone, or on trouble with the disk: trying again may help
     */
    public Snapshot of(Path file, Runnable beat) throws IOException, UnreadableException {
        // A link put in its place since the scan is not followed.
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return of(in, beat);
        } catch (AccessDeniedException e) {
            throw new UnreadableException("may not be read by this service: permission denied");
        }
    }

    /** Takes a snapshot of a stream; see {@link #of(Path, Runnable)}. */
    public Snapshot of(InputStream in, Runnable beat) throws IOException, UnreadableException {
        Path copy = Files.createTempFile(folder, "", "");
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(copy), Sha256.digest())) {
            long bytes = copy(in, out, beat);
            return new Snapshot(copy, Sha256.hex(out.getMessageDigest().digest()), bytes);
        } catch (IOException | UnreadableException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private long copy(InputStream in, OutputStream out, Runnable beat) throws IOException, UnreadableException {
        byte[] buffer = new byte[64 * 1024];
        long bytes = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes += n;
            if (bytes > mostBytes) {
                throw new UnreadableException(
                        String.format(Locale.ROOT, "is larger than the limit of %,d bytes", mostBytes));
            }
            out.write(buffer, 0, n);
            beat.run();
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        clear();
    }

    /** The parser's libraries make folders of their own, which are not empty when the parser is killed. */
    private void clear() throws IOException {
        delete(folder);
        Files.createDirectories(folder);
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) { // what is in a folder before the folder
                Files.deleteIfExists(path);
            }
        }
    }
}
