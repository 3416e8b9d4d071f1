package io.quotewire.publish.store.intake;

import io.quotewire.publish.store.database.Patience;
import io.quotewire.publish.store.database.Sequence;
import io.quotewire.publish.store.database.SqlFault;
import io.quotewire.publish.store.database.StoppingException;
import io.quotewire.publish.store.database.Writes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Takes what arrives into the database: each record once, in the order of its partition, many in one transaction. What
 * cannot be read or written is set aside as a dead letter, and the rest goes on.
 */
@Singleton
final class Inbox {

    /** Where records of a kind go, in the order of their arrival. */
    interface Intake<T> {
        void take(Handle handle, Sequence sequence, List<Received<T>> records);
    }

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    /** How often a record is tried at which Java itself fails: memory may be short because of others. */
    private static final int TRIES = 3;

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
            if (attempt(arrivals, intake, beat) != null) {
                arrivals.forEach(arrival -> takeAlone(arrival, intake, beat));
            }
        } catch (StoppingException e) {
            LOG.debug("stopping before all was taken in");
        }
    }

    private <T> void takeAlone(Arrival<T> arrival, Intake<T> intake, Runnable beat) {
        Throwable refused = attempt(List.of(arrival), intake, beat);
        for (int tries = 1; refused instanceof Error && tries < TRIES; tries++) {
            Patience.pause();
            refused = attempt(List.of(arrival), intake, beat);
        }
        if (refused == null) {
            return;
        }
        String reason = SqlFault.message(refused);
        LOG.warnf(refused, "Passing over %s", arrival.place());
        Throwable again = attempt(List.of(arrival.setAside(reason)), intake, beat);
        if (again != null) {
            throw new IllegalStateException("cannot even pass over " + arrival.place(), again);
        }
    }

    /** Returns why it cannot be taken in, where it cannot: then nothing of it is. */
    private <T> @Nullable Throwable attempt(List<Arrival<T>> arrivals, Intake<T> intake, Runnable beat) {
        try {
            writes.write((handle, sequence) -> write(handle, sequence, arrivals, intake), beat);
            beat.run();
            return null;
        } catch (StoppingException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return e;
        }
    }

    private static <T> void write(Handle handle, Sequence sequence, List<Arrival<T>> arrivals, Intake<T> intake) {
        boolean again = arrivals.get(0).again();
        List<Arrival<T>> unseen = again ? unsettled(handle, arrivals) : Positions.unseen(handle, arrivals);
        if (unseen.isEmpty()) {
            return;
        }
        List<Received<T>> records = new ArrayList<>(unseen.size());
        for (Arrival<T> arrival : unseen) {
            if (arrival.record() != null) {
                records.add(new Received<>(arrival.record(), arrival.place(), arrival.sentAt()));
            } else if (arrival.fault() != null) {
                new SetAside(handle).own(arrival.place(), arrival.subject(), arrival.fault());
            }
        }
        intake.take(handle, sequence, records);
        if (!again) {
            Positions.advance(handle, unseen);
        }
    }

    /** Those which another has not tried again in the meantime. */
    private static <T> List<Arrival<T>> unsettled(Handle handle, List<Arrival<T>> arrivals) {
        return arrivals.stream()
                .filter(arrival -> new SetAside(handle).settle(arrival.place()))
                .toList();
    }
}
