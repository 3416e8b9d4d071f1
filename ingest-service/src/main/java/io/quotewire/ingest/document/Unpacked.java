package io.quotewire.ingest.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what comes out of an archive in comparison to its size. The archive as a whole is what counts: entries that
 * share their packed bytes are small each.
 */
final class Unpacked {

    /** Deflate reaches 1032; prose hardly ever more than 10. */
    static final int MOST_RATIO = 100;
    /** Too little to do harm, however well it was packed. */
    private static final long HARMLESS = 4 * 1024 * 1024;

    private final long most;
    private long bytes;

    /** @param archiveBytes size of the archive in bytes */
    Unpacked(long archiveBytes) {
        this.most = Math.max(HARMLESS, MOST_RATIO * archiveBytes);
    }

    /** The same stream, counted. */
    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int start, int length) throws IOException {
                int n = unpack(in, buffer, start, length);
                bytes += Math.max(0, n);
                if (bytes > most) {
                    throw new TooMuchException();
                }
                return n;
            }
        };
    }

    private static int unpack(InputStream in, byte[] buffer, int start, int length) throws DamagedException {
        try {
            return in.read(buffer, start, length);
        } catch (IOException e) {
            throw new DamagedException(e);
        }
    }

    /** More came out than may. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What is packed cannot be unpacked. Trouble with the disk is another exception. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(IOException cause) {
            super(cause);
        }
    }
}
