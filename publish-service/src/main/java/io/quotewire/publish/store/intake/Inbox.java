package io.quotewire.publish.store.intake;

import io.quotewire.publish.store.database.Patience;
import io.quotewire.publish.store.database.Sequence;
import io.quotewire.publish.store.database.StoppingException;
import io.quotewire.publish.store.database.Writes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * Takes what arrives into the database: each record once, in the order of its partition, many in one transaction. What
 * cannot be read or written is set aside as a dead letter, and the rest goes on.
 */
@Singleton
final class Inbox {

    /** Where records of a kind go, in the order of their arrival. */
    interface Intake<T> {
        void take(Handle handle, Sequence sequence, List<T> records);
    }

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Writes writes;
    private final Patience patience;

    Inbox(Writes writes, Patience patience) {
        this.writes = writes;
        this.patience = patience;
    }

    /**
     * Returns when all is taken in, or when the service ends: then nothing is, until its next start.
     *
     * @param arrivals of one topic
     * @param beat called whenever work goes on or the database has been waited for
     */
    <T> void take(List<Arrival<T>> arrivals, Intake<T> intake, Runnable beat) {
        if (arrivals.isEmpty() || patience.stopping()) {
            return;
        }
        try {
            takeTogether(arrivals, intake, beat);
        } catch (StoppingException e) {
            LOG.debug("stopping before all was taken in");
        }
    }

    private <T> void takeTogether(List<Arrival<T>> arrivals, Intake<T> intake, Runnable beat) {
        try {
            writes.write((handle, sequence) -> write(handle, sequence, arrivals, intake), beat);
        } catch (StoppingException e) {
            throw e;
        } catch (RuntimeException e) {
            takeSingly(arrivals, intake, beat, e);
        }
        beat.run();
    }

    private <T> void takeSingly(List<Arrival<T>> arrivals, Intake<T> intake, Runnable beat, Exception reason) {
        if (arrivals.size() == 1) {
            LOG.warnf(reason, "Passing over %s", arrivals.get(0).place());
            takeTogether(List.of(lessened(arrivals.get(0), reason)), intake, beat);
        } else {
            arrivals.forEach(arrival -> takeTogether(List.of(arrival), intake, beat));
        }
    }

    /** What is left of a record that was refused: a dead letter; if that is refused too, its place alone. */
    private static <T> Arrival<T> lessened(Arrival<T> refused, Exception reason) {
        if (refused.record() != null) {
            return new Arrival<>(refused.place(), null, String.valueOf(reason));
        }
        if (refused.fault() != null) {
            return new Arrival<>(refused.place(), null, null);
        }
        throw new IllegalStateException("cannot even pass over " + refused.place(), reason);
    }

    private static <T> void write(Handle handle, Sequence sequence, List<Arrival<T>> arrivals, Intake<T> intake) {
        List<Arrival<T>> unseen = Positions.unseen(handle, arrivals);
        if (unseen.isEmpty()) {
            return;
        }
        List<T> records = new ArrayList<>(unseen.size());
        for (Arrival<T> arrival : unseen) {
            if (arrival.record() != null) {
                records.add(arrival.record());
            } else if (arrival.fault() != null) {
                DeadLetters.setAside(handle, arrival.place(), arrival.fault());
            }
        }
        intake.take(handle, sequence, records);
        Positions.advance(handle, unseen);
    }
}
