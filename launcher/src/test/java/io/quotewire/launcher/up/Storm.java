package io.quotewire.launcher.up;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Kills one service again and again at random moments (SIGKILL). A kill counts only where the service was ready and had
 * work in flight just before.
 */
final class Storm implements AutoCloseable {

    private static final int LONGEST_PAUSE_MILLIS = 1500;

    private final ObservedPart service;
    private final String ready;
    private final BooleanSupplier inFlight;
    private final int kills;
    private final Random random;
    private final AtomicInteger counted = new AtomicInteger();
    private final Thread thread;

    /**
     * Begins at once.
     *
     * @param ready address that answers while the service takes records
     * @param inFlight whether there is work that the service has begun or has before it
     * @param kills how many are to count
     * @param seed of the random pauses
     */
    Storm(ObservedPart service, String ready, BooleanSupplier inFlight, int kills, long seed) {
        this.service = service;
        this.ready = ready;
        this.inFlight = inFlight;
        this.kills = kills;
        this.random = new Random(seed);
        thread = new Thread(this::rage, "storm-" + service.name());
        thread.start();
    }

    private void rage() {
        try {
            while (counted.get() < kills) {
                awaitWork();
                Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
                if (atWork()) {
                    service.signal("KILL");
                    counted.incrementAndGet();
                    Thread.sleep(500); // the dead still answer for a moment
                }
            }
        } catch (InterruptedException e) {
            // the test has ended
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitWork() throws InterruptedException {
        while (!atWork()) {
            Thread.sleep(50);
        }
    }

    private boolean atWork() {
        return inFlight.getAsBoolean() && Http.answers(ready);
    }

    /** Kills that counted. */
    int counted() {
        return counted.get();
    }

    boolean over() {
        return counted.get() >= kills;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
