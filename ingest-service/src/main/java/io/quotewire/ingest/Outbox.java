package io.quotewire.ingest;

import io.quotewire.ingest.messaging.KafkaSession;
import io.quotewire.ingest.messaging.Publication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers small documents into one transaction: a transaction costs as much as a hundred of them. None waits for longer
 * than a moment.
 */
final class Outbox {

    private static final int MOST_DOCUMENTS = 200;
    private static final int MOST_CODE_POINTS = 1_000_000;
    private static final long LONGEST_WAIT = Duration.ofMillis(150).toNanos();

    private final KafkaSession session;
    private final List<Publication> publications = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private int codePoints;
    private long since;

    Outbox(KafkaSession session) {
        this.session = session;
    }

    /** Adds what is to be published next. The ledger counts it as published from now on. */
    void add(Publication publication) {
        if (publications.isEmpty()) {
            since = System.nanoTime();
        }
        session.ledger().add(publication.line(), publication.contents());
        publications.add(publication);
        codePoints += publication.weight();
        flushIfDue();
    }

    /** Has something done once all that was added is committed. */
    void afterwards(Runnable action) {
        afterwards.add(action);
    }

    /** Publishes if there is enough, or if the first has waited long enough. */
    void flushIfDue() {
        if (publications.size() >= MOST_DOCUMENTS
                || codePoints >= MOST_CODE_POINTS
                || (!publications.isEmpty() && System.nanoTime() - since > LONGEST_WAIT)) {
            flush();
        }
    }

    /** Publishes now. */
    void flush() {
        if (!publications.isEmpty()) {
            session.publish(publications);
            publications.clear();
            codePoints = 0;
        }
        List<Runnable> due = List.copyOf(afterwards);
        afterwards.clear();
        due.forEach(Runnable::run);
    }
}
