package io.quotewire.wire;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Ends the process when its work has stalled: a service that is alive but idle is worse than a dead one, which whatever
 * started it starts again. Halts rather than exits, since an orderly exit would wait for what is stuck.
 */
public final class StallWatch implements AutoCloseable {

    /** Exit status of a process that ended itself: EX_SOFTWARE of sysexits.h. */
    public static final int STATUS = 70;

    private final Thread thread;

    /**
     * Starts watching.
     *
     * @param progress what is watched
     * @param onStall told the reason just before the end
     */
    public StallWatch(Progress progress, Consumer<String> onStall) {
        thread = new Thread(() -> watch(progress, onStall), "stall-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private static void watch(Progress progress, Consumer<String> onStall) {
        try {
            while (!progress.stalled()) {
                Thread.sleep(1000);
            }
        } catch (InterruptedException e) {
            return; // closed
        }
        Duration still = progress.still();
        onStall.accept("No progress for " + still.toSeconds() + " s; ending this process so that it is started again");
        Runtime.getRuntime().halt(STATUS);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
