package io.quotewire.publish.store.database;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Waits for a database that is away, as long as it takes or until the service ends. */
@Singleton
public final class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final int PAUSE_MILLIS = 500;

    private final AtomicBoolean away = new AtomicBoolean();
    private volatile boolean stopping;

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Whether the service is about to end, so that nothing is written any more. */
    public boolean stopping() {
        return stopping;
    }

    /**
     * Tries until the database has answered.
     *
     * @param beat called each time it has waited
     * @throws RuntimeException what the attempt throws, if trying again would not help
     * @throws StoppingException if the service ends before
     */
    <T> T wait(Supplier<T> attempt, Runnable beat) {
        while (!stopping) {
            try {
                T result = attempt.get();
                if (away.compareAndSet(true, false)) {
                    LOG.info("PostgreSQL answers again");
                }
                return result;
            } catch (RuntimeException e) {
                waitAfter(e, beat);
            }
            pause();
        }
        throw new StoppingException();
    }

    private void waitAfter(RuntimeException failure, Runnable beat) {
        SqlFault fault = SqlFault.of(failure);
        if (fault == SqlFault.NONE || fault == SqlFault.DATA) {
            throw failure;
        }
        if (!stopping && away.compareAndSet(false, true)) {
            LOG.warnf("Waiting for PostgreSQL: %s", SqlFault.message(failure));
        }
        if (fault == SqlFault.AWAY) {
            beat.run(); // to wait for it is right; to wait for anything else is to stall
        }
    }

    /** Rests before the next try. */
    public static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException();
        }
    }
}
