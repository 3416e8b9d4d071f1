package io.quotewire.ingest;

import io.quotewire.ingest.document.Snapshot;
import io.quotewire.ingest.document.Snapshots;
import io.quotewire.ingest.document.SourceException;
import io.quotewire.ingest.document.UnreadableException;
import io.quotewire.ingest.watch.SettledFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes in one file after the other: has it read, published and, once that is committed, moved. */
final class FileIntake {

    private static final Logger LOG = Logger.getLogger(FileIntake.class);
    /** With growing pauses this is half a minute, in which a disk or a network that hiccups is back. */
    private static final int MOST_TRIES = 6;

    private final Snapshots snapshots;
    private final DocumentIntake documents;
    private final Outbox outbox;
    private final Departures departures;
    private final Troubles troubles;
    private final Runnable meanwhile;

    /**
     * Makes one for a thread of its own.
     *
     * @param meanwhile called again and again while a file is being read
     */
    FileIntake(
            Snapshots snapshots,
            DocumentIntake documents,
            Outbox outbox,
            Departures departures,
            Troubles troubles,
            Runnable meanwhile) {
        this.snapshots = snapshots;
        this.documents = documents;
        this.outbox = outbox;
        this.departures = departures;
        this.troubles = troubles;
        this.meanwhile = meanwhile;
    }

    /** Takes in a file. In trouble that is not the file's own it stays where it is, to be tried again. */
    void take(SettledFile file) throws InterruptedException {
        Piece piece = new Piece(file.path(), file.stamp().modified(), Instant.now());
        try {
            take(file, piece);
            troubles.passed(file.path());
        } catch (NoSuchFileException e) {
            troubles.passed(file.path()); // it has gone
        } catch (UnreadableException e) {
            troubles.passed(file.path());
            fail(file, piece, e.reason());
        } catch (SourceException e) {
            if (troubles.met(file.path(), e, Instant.now()) >= MOST_TRIES) {
                troubles.passed(file.path());
                fail(file, piece, "cannot be read: " + e.getMessage());
            }
        } catch (IOException e) {
            troubles.met(file.path(), e, Instant.now());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            // An error of this service: those behind it must not wait for ever.
            LOG.errorf(e, "%s cannot be taken in", file.path());
            fail(file, piece, "could not be read because of an error in this service: " + e);
        }
    }

    private void take(SettledFile file, Piece piece) throws IOException, UnreadableException, InterruptedException {
        if (!file.unchanged()) {
            return; // it has to settle anew
        }
        try (Snapshot snapshot = snapshots.of(file.file(), meanwhile)) {
            if (file.unchanged()) {
                depart(file, documents.take(piece, snapshot));
            }
        }
    }

    private void fail(SettledFile file, Piece piece, String reason) throws InterruptedException {
        outbox.add(publications -> publications.failed(piece, null, reason));
        depart(file, new Failure(reason));
    }

    private void depart(SettledFile file, @Nullable Failure failure) {
        if (failure == null) {
            outbox.afterwards(() -> departures.toDone(file));
        } else {
            LOG.infof("%s %s", file.path(), failure.reason());
            outbox.afterwards(() -> departures.toFailed(file, failure.explanation(file.path())));
        }
    }
}
