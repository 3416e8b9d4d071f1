package io.quotewire.ingest;

import io.quotewire.ingest.chunk.Chunker;
import io.quotewire.ingest.document.Bounds;
import io.quotewire.ingest.document.DocumentReader;
import io.quotewire.ingest.document.Snapshots;
import io.quotewire.ingest.messaging.KafkaSession;
import io.quotewire.ingest.messaging.Ledger;
import io.quotewire.ingest.messaging.SessionLostException;
import io.quotewire.ingest.messaging.Sessions;
import io.quotewire.ingest.watch.FolderScan;
import io.quotewire.ingest.watch.LeftAlone;
import io.quotewire.ingest.watch.SettledFile;
import io.quotewire.wire.Progress;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * The one thread that does the work: look, read, publish, move, look again. The folder is the queue: a file leaves it
 * only after the commit, so whatever goes wrong before is put right by looking again.
 */
final class IngestLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(IngestLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Sessions sessions;
    private final FolderScan scan;
    private final Departures departures;
    private final Snapshots snapshots;
    private final DocumentReader reader;
    private final Bounds bounds;
    private final Chunker chunker;
    private final Duration scanInterval;
    private final Progress progress;

    private volatile boolean ready;
    private boolean waiting;

    IngestLoop(
            Sessions sessions,
            FolderScan scan,
            Departures departures,
            Snapshots snapshots,
            DocumentReader reader,
            Bounds bounds,
            Chunker chunker,
            Duration scanInterval,
            Progress progress) {
        this.sessions = sessions;
        this.scan = scan;
        this.departures = departures;
        this.snapshots = snapshots;
        this.reader = reader;
        this.bounds = bounds;
        this.chunker = chunker;
        this.scanInterval = scanInterval;
        this.progress = progress;
    }

    /** Whether the ledger has been read and files are taken in. */
    boolean ready() {
        return ready;
    }

    /** Works until it is interrupted. */
    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                serveOneSession();
                ready = false;
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped");
        } finally {
            ready = false;
        }
    }

    private void serveOneSession() throws InterruptedException {
        try (KafkaSession session = sessions.open(progress::beat, this::sayOnce)) {
            ready = true;
            if (waiting) {
                LOG.info("Kafka answers again");
                waiting = false;
            }
            serve(session);
        } catch (SessionLostException e) {
            sayOnce(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            LOG.errorf("Cannot go on for now, will try again: %s", e);
        }
    }

    private void sayOnce(String reason) {
        if (!waiting && !Thread.currentThread().isInterrupted()) {
            LOG.warnf("Waiting for Kafka: %s", reason);
            waiting = true;
        }
    }

    private void serve(KafkaSession session) throws IOException, InterruptedException {
        Outbox outbox = new Outbox(session);
        FileIntake intake = intake(session.ledger(), outbox);
        while (!Thread.currentThread().isInterrupted()) {
            progress.beat();
            departures.retry();
            takeIn(scan.look(Instant.now()), intake);
            outbox.flush();
            Thread.sleep(scanInterval.toMillis());
        }
    }

    private FileIntake intake(Ledger ledger, Outbox outbox) {
        Runnable meanwhile = () -> {
            progress.beat();
            outbox.flushIfDue(); // what is ready does not wait for a long document
        };
        Publications publications = new Publications(ledger, chunker);
        DocumentIntake documents = new DocumentIntake(reader, ledger, publications, outbox, bounds, meanwhile);
        return new FileIntake(snapshots, documents, ledger, publications, outbox, departures, meanwhile);
    }

    private void takeIn(FolderScan.Sight sight, FileIntake intake) throws IOException, InterruptedException {
        for (LeftAlone thing : sight.leftAlone()) {
            intake.leave(thing);
        }
        for (SettledFile file : sight.settled()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (!departures.awaits(file)) {
                intake.take(file);
            }
        }
    }
}
