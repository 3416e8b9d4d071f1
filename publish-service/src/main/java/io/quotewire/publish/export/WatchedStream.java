package io.quotewire.publish.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** A stream whose writes may have to wait, and that tells since when one does. */
final class WatchedStream extends FilterOutputStream {

    private final LongConsumer waiting;

    /**
     * @param waiting told when a write begins, in milliseconds of {@link System#nanoTime}'s clock, and when it has
     *     ended, by the highest number
     */
    WatchedStream(OutputStream out, LongConsumer waiting) {
        super(out);
        this.waiting = waiting;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        waiting.accept(System.nanoTime() / 1_000_000);
        try {
            out.write(bytes, from, length);
        } finally {
            waiting.accept(Long.MAX_VALUE);
        }
    }

    @Override
    public void flush() throws IOException {
        waiting.accept(System.nanoTime() / 1_000_000);
        try {
            super.flush();
        } finally {
            waiting.accept(Long.MAX_VALUE);
        }
    }
}
