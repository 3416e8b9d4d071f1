package io.quotewire.wire;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Ends the process when its work has stalled: a service that is alive but idle is worse than a dead one, which whatever
 * started it starts again. A process that was stopped whole and goes on (SIGSTOP, a sleeping machine) gets its time
 * back. Halts rather than exits, since an orderly exit would wait for what is stuck.
 */
public final class StallWatch implements AutoCloseable {

    /** Exit status of a process that ended itself: EX_SOFTWARE of sysexits.h. */
    public static final int STATUS = 70;

    private static final Duration LOOK = Duration.ofSeconds(1);

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
                if (stoodStill(LOOK)) {
                    progress.beat();
                }
            }
        } catch (InterruptedException e) {
            return; // closed
        }
        Duration still = progress.still();
        onStall.accept("No progress for " + still.toSeconds() + " s; ending this process so that it is started again");
        Runtime.getRuntime().halt(STATUS);
    }

    /** Sleeps; says whether that took so long that the whole process had been stopped, and its work with it. */
    private static boolean stoodStill(Duration pause) throws InterruptedException {
        long start = System.nanoTime();
        Thread.sleep(pause.toMillis());
        return System.nanoTime() - start > pause.multipliedBy(5).toNanos();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
