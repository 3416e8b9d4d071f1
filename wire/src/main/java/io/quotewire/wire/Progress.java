package io.quotewire.wire;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A heartbeat that follows work, not existence: whoever works beats; health checks and {@link StallWatch} ask how long
 * it has been still. Idle loops beat too, each time they have looked for work.
 */
public final class Progress {

    private final LongSupplier nanoTime;
    private final Duration limit;
    private volatile long last;

    /** @param limit how long it may be still before it counts as stalled */
    public Progress(Duration limit) {
        this(limit, System::nanoTime);
    }

    /**
     * As the other, with a clock of the caller's own.
     *
     * @param nanoTime nanoseconds since any fixed moment
     */
    public Progress(Duration limit, LongSupplier nanoTime) {
        this.limit = limit;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    /** Work went on. Cheap: may be called in inner loops. */
    public void beat() {
        last = nanoTime.getAsLong();
    }

    /** How long ago the last beat was. */
    public Duration still() {
        return Duration.ofNanos(nanoTime.getAsLong() - last);
    }

    /** Whether it has been still for longer than the limit. */
    public boolean stalled() {
        return still().compareTo(limit) > 0;
    }
}
