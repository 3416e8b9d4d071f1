package io.quotewire.ingest;

import io.quotewire.ingest.messaging.KafkaSession;
import io.quotewire.ingest.messaging.Ledger.Standing;
import io.quotewire.ingest.messaging.Publication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Gathers small documents into one transaction: a transaction costs as much as a hundred of them. None waits for longer
 * than a moment. Those who read fill it and keep the ledger between them; the loop alone empties it.
 */
final class Outbox {

    private static final int MOST_DOCUMENTS = 200;
    private static final int MOST_CODE_POINTS = 1_000_000;
    private static final long LONGEST_WAIT = Duration.ofMillis(150).toNanos();

    private final KafkaSession session;
    private final Publications records;
    private List<Publication> publications = new ArrayList<>();
    private List<Runnable> afterwards = new ArrayList<>();
    private int codePoints;
    private long since;
    private boolean nothingFollows;

    Outbox(KafkaSession session, Publications records) {
        this.session = session;
        this.records = records;
    }

    /** What the ledger says of a content under a path, with all that was added. */
    synchronized Standing standing(String path, String documentId) {
        return session.ledger().standing(path, documentId);
    }

    /** Whether something was published from within the file under this path. */
    synchronized boolean isContainer(String path) {
        return session.ledger().isContainer(path);
    }

    /** What stands, from within a file, under paths that are neither among these nor below one of them. */
    synchronized List<String> within(String container, Set<String> present) {
        return session.ledger().within(container, present);
    }

    /** Whether it has been said that this path is left alone, and why. */
    synchronized boolean saidLeftAlone(String path, String reason) {
        return session.ledger().saidLeftAlone(path, reason);
    }

    /** The file under this path, of which documents were lost on the way, has gone. */
    synchronized void giveUp(String path) {
        session.ledger().giveUp(path);
    }

    /** Whether all that was lost on the way is on its way again. */
    synchronized boolean nothingLost() {
        return session.ledger().nothingLost();
    }

    /**
     * Adds what is to be published next, once there is room. The ledger counts it as published from now on.
     *
     * @throws io.quotewire.wire.OversizedRecordException if it can never be sent: nothing is added
     */
    synchronized void add(Function<Publications, Publication> publication) throws InterruptedException {
        while (full()) {
            wait();
        }
        addAtOnce(publication);
    }

    /** As {@link #add}, for the loop, which would wait for itself. */
    synchronized void addAtOnce(Function<Publications, Publication> publication) {
        Publication added = publication.apply(records);
        session.check(added);
        if (publications.isEmpty()) {
            since = System.nanoTime();
        }
        session.ledger().add(added.line(), added.contents());
        publications.add(added);
        codePoints += added.weight();
        nothingFollows = false;
        notifyAll();
    }

    /** Has the loop do something once all that was added is committed. */
    synchronized void afterwards(Runnable action) {
        afterwards.add(action);
    }

    /** Those who read have nothing more at the moment: what there is need not wait. */
    synchronized void nothingFollows() {
        nothingFollows = true;
        notifyAll();
    }

    /** Publishes what there is each time it is due, for a while. */
    void work(Duration howLong) throws InterruptedException {
        long end = System.nanoTime() + howLong.toNanos();
        do {
            publish(awaitDue(end));
        } while (System.nanoTime() < end);
    }

    /** Publishes now. */
    void flush() {
        publish(taken());
    }

    private void publish(Batch batch) {
        if (!batch.publications().isEmpty()) {
            session.publish(batch.publications());
        }
        batch.afterwards().forEach(Runnable::run);
    }

    private record Batch(List<Publication> publications, List<Runnable> afterwards) {}

    private synchronized Batch awaitDue(long end) throws InterruptedException {
        for (long now = System.nanoTime(); now < end && !due(now); now = System.nanoTime()) {
            long until = publications.isEmpty() ? end : Math.min(end, since + LONGEST_WAIT);
            wait(Math.max(1, Duration.ofNanos(until - now).toMillis()));
        }
        return due(System.nanoTime()) ? taken() : new Batch(List.of(), List.of());
    }

    private synchronized Batch taken() {
        Batch batch = new Batch(publications, afterwards);
        publications = new ArrayList<>();
        afterwards = new ArrayList<>();
        codePoints = 0;
        nothingFollows = false;
        notifyAll();
        return batch;
    }

    private boolean full() {
        return publications.size() >= MOST_DOCUMENTS || codePoints >= MOST_CODE_POINTS;
    }

    private boolean due(long now) {
        return full()
                || (nothingFollows && !(publications.isEmpty() && afterwards.isEmpty()))
                || (!publications.isEmpty() && now - since >= LONGEST_WAIT);
    }
}
