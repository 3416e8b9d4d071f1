package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.text.Refused;
import io.quotewire.wire.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Puts the files within a file where the service finds them, within their allowance. */
final class Spool {

    private final Path folder;
    private final Allowance allowance;
    private int written;
    private long bytes;

    Spool(Path folder, Allowance allowance) {
        this.folder = folder;
        this.allowance = allowance;
    }

    /**
     * What was put.
     *
     * @param number the file's name in the folder
     * @param id SHA-256 of the bytes
     * @param bytes how many
     */
    record Entry(int number, String id, long bytes) {}

    /**
     * Puts a file.
     *
     * @return null if it is larger than a file may be: then it is not kept
     * @throws IOException if the stream breaks off
     * @throws TooMuchRefused if all files together are larger than they may be
     * @throws SpoolException on trouble with the disk
     */
    @Nullable
    Entry put(InputStream in) throws IOException, Refused {
        Path file = next();
        try (OutputStream out = open(file)) {
            MessageDigest digest = Sha256.digest();
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                bytes += n;
                if (bytes > allowance.bytes()) {
                    throw new TooMuchRefused(Answer.TooMuch.BYTES);
                }
                if (size <= allowance.entryBytes()) {
                    digest.update(buffer, 0, n);
                    write(out, buffer, n);
                }
            }
            if (size > allowance.entryBytes()) {
                delete(file);
                return null;
            }
            return new Entry(written++, Sha256.of(digest), size);
        } catch (IOException | Refused e) {
            delete(file);
            throw e;
        }
    }

    Path file(Entry entry) {
        return folder.resolve(Integer.toString(entry.number()));
    }

    private Path next() {
        return folder.resolve(Integer.toString(written));
    }

    private OutputStream open(Path file) {
        try {
            Files.createDirectories(folder);
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new SpoolException(e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new SpoolException(e);
        }
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new SpoolException(e);
        }
    }
}
