package io.quotewire.launcher.up;

import io.quotewire.backing.ChildProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A part that is kept running: one that ends is started again, one that lives but does not work is killed first. */
final class Watched {

    private static final Duration BETWEEN_PROBES = Duration.ofSeconds(2);
    /** A count, not a time: when the whole machine sleeps, nobody is at fault. With the time-outs 12 to 30 seconds. */
    private static final int FAILED_PROBES = 6;
    /** A part that ran this long is started again without much ado. */
    private static final Duration STAYED_UP = Duration.ofMinutes(1);

    /** How often a part is started in vain before it is given up at first. */
    private static final int FIRST_TRIES = 3;

    /** How long a start that is under way may take to notice that it is no longer wanted. */
    private static final Duration INTERRUPTED = Duration.ofSeconds(1);

    private final Part part;
    private final Console console;
    private final Duration stayedUp;
    private final GrowingPause pause = new GrowingPause();
    private final Thread watch;
    private volatile ChildProcess child;
    private volatile boolean stopping;

    private Watched(Part part, Console console, Duration stayedUp, ChildProcess child) {
        this.part = part;
        this.console = console;
        this.stayedUp = stayedUp;
        this.child = child;
        this.watch = new Thread(this::watch, part.name() + "-watch");
        watch.setDaemon(true);
    }

    /**
     * Starts a part and waits until it is ready; from then on it is watched.
     *
     * @throws IOException if it does not start, even the third time
     */
    static Watched start(Part part, Console console) throws IOException {
        return start(part, console, STAYED_UP);
    }

    /**
     * As the other.
     *
     * @param stayedUp how long a part has to run so that the pause before its next start is the shortest again
     */
    static Watched start(Part part, Console console, Duration stayedUp) throws IOException {
        try {
            Watched watched = new Watched(part, console, stayedUp, firstStart(part, console));
            watched.watch.start();
            return watched;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static ChildProcess firstStart(Part part, Console console) throws IOException, InterruptedException {
        GrowingPause pause = new GrowingPause();
        for (int tries = 1; ; tries++) {
            try {
                return part.start(console.of(part.name()));
            } catch (IOException e) {
                if (tries == FIRST_TRIES) {
                    throw e;
                }
                console.say(part.name() + ": " + e.getMessage());
                rest(part, console, pause);
            }
        }
    }

    /** Says when a part is started again, and waits until then. */
    private static void rest(Part part, Console console, GrowingPause pause) throws InterruptedException {
        Duration wait = pause.next();
        console.say(part.name() + " is started again in " + wait.toSeconds() + " s");
        Thread.sleep(wait.toMillis());
    }

    private void watch() {
        try {
            while (true) {
                long since = System.nanoTime();
                String end = awaitEnd(child);
                if (System.nanoTime() - since > stayedUp.toNanos()) {
                    pause.reset();
                }
                console.say(part.name() + " " + end);
                startAgain();
            }
        } catch (InterruptedException e) {
            // all is stopping
        }
    }

    /** Waits until the child has ended, and ends it when it no longer works. Returns what happened. */
    private String awaitEnd(ChildProcess current) throws InterruptedException {
        int failed = 0;
        while (failed < FAILED_PROBES) {
            try {
                int code = current.ended().get(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS);
                throwIfStopping();
                return "ended with exit code " + code;
            } catch (TimeoutException e) {
                failed = part.isLive() ? 0 : failed + 1;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        throwIfStopping();
        current.kill();
        return "failed its liveness check " + FAILED_PROBES + " times and was killed";
    }

    private void startAgain() throws InterruptedException {
        while (true) {
            rest(part, console, pause);
            try {
                child = part.start(console.of(part.name()));
                return;
            } catch (IOException e) {
                throwIfStopping();
                console.say(part.name() + ": " + e.getMessage());
            }
        }
    }

    private void throwIfStopping() throws InterruptedException {
        if (stopping) {
            throw new InterruptedException();
        }
    }

    /** Stops the part for good and waits; what takes too long is killed. */
    void stop() {
        stopping = true;
        watch.interrupt();
        try {
            watch.join(INTERRUPTED.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!child.stop(part.stopPatience())) {
            console.say(
                    part.name() + " did not stop within " + part.stopPatience().toSeconds() + " s and was killed");
        }
    }
}
