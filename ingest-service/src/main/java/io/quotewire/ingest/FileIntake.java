package io.quotewire.ingest;

import io.quotewire.ingest.document.Snapshot;
import io.quotewire.ingest.document.Snapshots;
import io.quotewire.ingest.document.UnreadableException;
import io.quotewire.ingest.messaging.Ledger;
import io.quotewire.ingest.messaging.SessionLostException;
import io.quotewire.ingest.watch.LeftAlone;
import io.quotewire.ingest.watch.SettledFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes in one file after the other: has it read, published and, once that is committed, moved. */
final class FileIntake {

    private static final Logger LOG = Logger.getLogger(FileIntake.class);

    private final Snapshots snapshots;
    private final DocumentIntake documents;
    private final Ledger ledger;
    private final Publications publications;
    private final Outbox outbox;
    private final Departures departures;
    private final Runnable meanwhile;

    /** @param meanwhile called again and again while a file is being read */
    FileIntake(
            Snapshots snapshots,
            DocumentIntake documents,
            Ledger ledger,
            Publications publications,
            Outbox outbox,
            Departures departures,
            Runnable meanwhile) {
        this.snapshots = snapshots;
        this.documents = documents;
        this.ledger = ledger;
        this.publications = publications;
        this.outbox = outbox;
        this.departures = departures;
        this.meanwhile = meanwhile;
    }

    /**
     * Takes in a file.
     *
     * @throws IOException on trouble that is not the file's: it stays where it is, to be tried again
     */
    void take(SettledFile file) throws IOException, InterruptedException {
        Piece piece = new Piece(file.path(), file.stamp().modified(), Instant.now());
        try (Snapshot snapshot = snapshots.of(file.file(), meanwhile)) {
            if (file.unchanged()) { // else it has to settle anew
                depart(file, documents.take(piece, snapshot));
            }
        } catch (NoSuchFileException e) {
            LOG.debugf("%s has gone", file.path());
        } catch (UnreadableException e) {
            outbox.add(publications.failed(piece, null, e.reason()));
            depart(file, new Failure(e.reason()));
        } catch (SessionLostException e) {
            throw e;
        } catch (RuntimeException e) {
            // An error of this service: those behind it must not wait for ever.
            LOG.errorf(e, "%s cannot be taken in", file.path());
            Failure failure = new Failure("could not be read because of an error in this service: " + e);
            outbox.add(publications.failed(piece, null, failure.reason()));
            depart(file, failure);
        }
    }

    /** Has it said, once, that something is not opened. */
    void leave(LeftAlone thing) {
        if (!ledger.saidLeftAlone(thing.path(), thing.reason())) {
            LOG.infof("%s %s: left alone", thing.path(), thing.reason());
            outbox.add(publications.leftAlone(thing.path(), thing.reason()));
        }
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
