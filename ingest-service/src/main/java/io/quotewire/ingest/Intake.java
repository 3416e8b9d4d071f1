package io.quotewire.ingest;

import io.quotewire.ingest.document.Content;
import io.quotewire.ingest.document.Document;
import io.quotewire.ingest.document.DocumentReader;
import io.quotewire.ingest.document.Snapshot;
import io.quotewire.ingest.document.Snapshots;
import io.quotewire.ingest.document.UnreadableException;
import io.quotewire.ingest.messaging.Ledger;
import io.quotewire.ingest.messaging.Ledger.Standing;
import io.quotewire.ingest.watch.LeftAlone;
import io.quotewire.ingest.watch.SettledFile;
import java.io.IOException;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes in one file after the other: reads it, has it published and, once that is committed, moved. */
final class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final Snapshots snapshots;
    private final DocumentReader reader;
    private final Ledger ledger;
    private final Publications publications;
    private final Outbox outbox;
    private final Departures departures;
    private final Runnable meanwhile;

    /** @param beat called whenever work goes on */
    Intake(
            Snapshots snapshots,
            DocumentReader reader,
            Ledger ledger,
            Publications publications,
            Outbox outbox,
            Departures departures,
            Runnable beat) {
        this.snapshots = snapshots;
        this.reader = reader;
        this.ledger = ledger;
        this.publications = publications;
        this.outbox = outbox;
        this.departures = departures;
        this.meanwhile = () -> {
            beat.run();
            outbox.flushIfDue(); // what is ready does not wait for a long document
        };
    }

    /**
     * Takes in a file.
     *
     * @throws IOException on trouble that is not the file's: it stays where it is, to be tried again
     */
    void take(SettledFile file) throws IOException {
        Piece piece = new Piece(file.path(), file.stamp().modified(), Instant.now());
        try (Snapshot snapshot = snapshots.of(file.file(), meanwhile)) {
            if (file.unchanged()) { // else it has to settle anew
                depart(file, read(piece, snapshot));
            }
        } catch (UnreadableException e) {
            outbox.add(publications.failed(piece, null, e.reason()));
            depart(file, e.reason());
        }
    }

    /** Has it said, once, that something is not opened. */
    void leave(LeftAlone thing) {
        if (!ledger.saidLeftAlone(thing.path(), thing.reason())) {
            LOG.infof("%s %s: left alone", thing.path(), thing.reason());
            outbox.add(publications.leftAlone(thing.path(), thing.reason()));
        }
    }

    private void depart(SettledFile file, @Nullable String failure) {
        if (failure == null) {
            outbox.afterwards(() -> departures.toDone(file));
        } else {
            LOG.infof("%s %s", file.path(), failure);
            outbox.afterwards(() -> departures.toFailed(file, file.path() + " " + failure));
        }
    }

    /** @return why it failed; null if it is published */
    private @Nullable String read(Piece piece, Snapshot snapshot) throws IOException {
        Standing standing = ledger.standing(piece.path(), snapshot.id());
        if (standing.published()) {
            return null; // a crash between commit and move, or the same file dropped again
        }
        if (standing.duplicateOf() != null) {
            outbox.add(publications.withoutText(piece, snapshot, standing));
            return null;
        }
        try {
            Content content = reader.read(snapshot, piece.name(), meanwhile);
            if (content instanceof Document document) {
                outbox.add(publications.document(piece, snapshot, document, standing));
            }
            return null;
        } catch (UnreadableException e) {
            outbox.add(publications.failed(piece, snapshot, e.reason()));
            return e.reason();
        }
    }
}
