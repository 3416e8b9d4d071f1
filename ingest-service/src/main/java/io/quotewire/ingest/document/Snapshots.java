package io.quotewire.ingest.document;

import io.quotewire.wire.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
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
     * @throws NoSuchFileException if it has gone
     * @throws SourceException if its bytes cannot be had
     * @throws IOException if the copy cannot be written
     */
    public Snapshot of(Path file, Runnable beat) throws IOException, UnreadableException {
        try (InputStream in = open(file)) {
            return of(in, beat);
        }
    }

    private static InputStream open(Path file) throws IOException, UnreadableException {
        try {
            // A link put in its place since the scan is not followed.
            return new Source(Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        } catch (AccessDeniedException e) {
            throw new UnreadableException("may not be read by this service: permission denied");
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw new SourceException(e);
        }
    }

    /** Takes a snapshot of a stream; see {@link #of(Path, Runnable)}. */
    public Snapshot of(InputStream in, Runnable beat) throws IOException, UnreadableException {
        Path copy = newCopy();
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(copy), Sha256.digest())) {
            long bytes = copy(in, out, beat);
            return new Snapshot(copy, Sha256.of(out.getMessageDigest()), bytes);
        } catch (IOException | UnreadableException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /**
     * In a folder that is made again if somebody has deleted it: nobody else has any business there, but some tidy up.
     */
    private Path newCopy() throws IOException {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "", "");
        } catch (NoSuchFileException e) {
            throw new IOException(
                    "no copies can be made in " + folder, e); // not to be taken for the file's having gone
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

    /** Tells trouble with the file from trouble with its copy. */
    private static final class Source extends FilterInputStream {

        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws SourceException {
            try {
                return in.read(buffer, start, length);
            } catch (IOException e) {
                throw new SourceException(e);
            }
        }
    }
}
