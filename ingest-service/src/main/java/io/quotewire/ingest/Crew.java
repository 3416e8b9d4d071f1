package io.quotewire.ingest;

import io.quotewire.ingest.watch.SettledFile;
import io.quotewire.wire.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes in several files at a time; those of one path one after the other. */
final class Crew implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final BlockingQueue<SettledFile> queue = new LinkedBlockingQueue<>();
    private final AtomicInteger unfinished = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();
    private final List<Worker> workers = new ArrayList<>();
    private final Outbox outbox;
    /** Paths of files that wait, are being read, or whose publication is not committed yet. The loop's own. */
    private final Set<String> busy = new HashSet<>();

    /**
     * Starts them.
     *
     * @param number how many files are read at a time
     * @param stallLimit how long one may do nothing at all
     * @param intake makes what one of them works with, given what it has to call again and again
     */
    Crew(int number, Duration stallLimit, Outbox outbox, Function<Runnable, FileIntake> intake) {
        this.outbox = outbox;
        for (int i = 1; i <= number; i++) {
            workers.add(new Worker("ingest-" + i, new Progress(stallLimit), intake));
        }
        workers.forEach(worker -> worker.thread.start());
    }

    /** Has a file taken in, unless one of that path is on its way. */
    void offer(SettledFile file) {
        if (busy.add(file.path())) {
            unfinished.incrementAndGet();
            queue.add(file);
        }
    }

    /** Whether none of them is stuck. */
    boolean moves() {
        return workers.stream().noneMatch(worker -> worker.working && worker.progress.stalled());
    }

    /** @throws IllegalStateException if one of them has ended for an error */
    void check() {
        Throwable error = broken.get();
        if (error != null) {
            throw new IllegalStateException("a reader ended: " + error, error);
        }
    }

    /** Stops them; what they have begun is left. */
    @Override
    public void close() {
        workers.forEach(worker -> worker.thread.interrupt());
        long end = System.nanoTime() + STOP_PATIENCE.toNanos();
        boolean interrupted = Thread.interrupted();
        while (System.nanoTime() < end && workers.stream().anyMatch(worker -> worker.thread.isAlive())) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                interrupted = true; // the service ends; its readers are waited for all the same
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Worker implements Runnable {

        private final Progress progress;
        private final FileIntake intake;
        private final Thread thread;
        private volatile boolean working;

        Worker(String name, Progress progress, Function<Runnable, FileIntake> intake) {
            this.progress = progress;
            this.intake = intake.apply(progress::beat);
            this.thread = new Thread(this, name);
            thread.setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    SettledFile file = queue.take();
                    progress.beat();
                    working = true;
                    intake.take(file);
                    working = false;
                    outbox.afterwards(() -> busy.remove(file.path()));
                    if (unfinished.decrementAndGet() == 0) {
                        outbox.nothingFollows();
                    }
                }
            } catch (InterruptedException e) {
                working = false; // the session is over
            } catch (Throwable e) {
                broken.set(e);
            }
        }
    }
}
