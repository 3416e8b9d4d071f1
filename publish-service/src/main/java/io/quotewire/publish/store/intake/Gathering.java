package io.quotewire.publish.store.intake;

import io.quotewire.publish.store.database.Reads;
import io.quotewire.publish.store.database.Sequence;
import io.quotewire.publish.store.database.SqlFault;
import io.quotewire.publish.store.database.StoppingException;
import io.quotewire.publish.store.database.Writes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A database that is new first gathers all that the topics hold, then shows it in the order in which it was sent:
 * order, dates and editions come from the records, whichever topic was read first.
 */
@Singleton
public final class Gathering {

    private static final Logger LOG = Logger.getLogger(Gathering.class);
    private static final int BATCH = 200;

    private final Reads reads;
    private final Writes writes;

    Gathering(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /** Whether what is complete still waits. Waits for a database that is away. */
    public boolean isOn(Runnable beat) {
        return reads.readPatiently(
                handle -> handle.createQuery("SELECT gathering FROM feed")
                        .mapTo(boolean.class)
                        .one(),
                beat);
    }

    /** Shows what was gathered; from now on, what becomes complete is shown at once. */
    public void end(Runnable beat) {
        showAll(beat);
        writes.write((handle, sequence) -> sequence.endGathering(), beat);
        settle(beat);
    }

    /**
     * Shows what should be shown: what became complete while gathering came to its end, and of each file the one
     * edition, where versions before left others beside it.
     */
    public void settle(Runnable beat) {
        showAll(beat);
        writes.write((handle, sequence) -> settle(handle, sequence, beat), beat);
    }

    private static void settle(Handle handle, Sequence sequence, Runnable beat) {
        Editions editions = new Editions(handle);
        List<Editions.Standing> standing = editions.standing(editions.ofSeveral());
        new Showing(handle, sequence, beat).settle(standing, Cause.EDITION, Instant.now());
    }

    private void showAll(Runnable beat) {
        List<String> documents = reads.readPatiently(handle -> new Staging(handle).documents(), beat);
        for (int start = 0; start < documents.size(); start += BATCH) {
            List<String> some = documents.subList(start, Math.min(documents.size(), start + BATCH));
            if (refused(some, beat) != null) {
                some.forEach(document -> showAlone(document, beat));
            }
        }
    }

    /** What cannot be shown becomes a dead letter, as it does when it arrives at any other time. */
    private void showAlone(String document, Runnable beat) {
        Throwable refused = refused(List.of(document), beat);
        while (refused != null) {
            String reason = SqlFault.message(refused);
            LOG.warnf(refused, "Passing over document %s", document);
            writes.write((handle, sequence) -> setAsideFirst(handle, document, reason), beat);
            refused = refused(List.of(document), beat);
        }
    }

    private static void setAsideFirst(Handle handle, String document, String reason) {
        Staging staging = new Staging(handle);
        Optional<Staging.Summary> first = staging.summaries(List.of(document)).stream()
                .filter(staging::isComplete)
                .findFirst();
        Staging.Summary summary = first.orElseThrow(() -> new IllegalStateException(reason));
        Subject subject = new Subject(document, summary.document().source().path());
        new SetAside(handle).own(staging.remove(summary), subject, reason);
    }

    /** Returns why one of them cannot be shown, if that is so: then none is. */
    private @Nullable Throwable refused(Collection<String> documents, Runnable beat) {
        try {
            writes.write((handle, sequence) -> Analyses.show(handle, sequence, documents, beat), beat);
            return null;
        } catch (StoppingException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return e;
        }
    }
}
