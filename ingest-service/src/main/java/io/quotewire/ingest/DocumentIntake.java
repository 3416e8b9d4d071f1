package io.quotewire.ingest;

import io.quotewire.ingest.document.ArchiveReader;
import io.quotewire.ingest.document.Content;
import io.quotewire.ingest.document.Document;
import io.quotewire.ingest.document.DocumentReader;
import io.quotewire.ingest.document.Snapshot;
import io.quotewire.ingest.document.Snapshots;
import io.quotewire.ingest.document.UnreadableException;
import io.quotewire.ingest.document.ZipBombException;
import io.quotewire.ingest.messaging.Ledger;
import io.quotewire.ingest.messaging.Ledger.Standing;
import io.quotewire.ingest.watch.FolderScan;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has one piece read and published: a document, or the entries of an archive and, last, the archive itself. */
final class DocumentIntake {

    /** Archives within archives; deeper ones are made to break readers. */
    private static final int MOST_ARCHIVES = 3;

    private static final int NAMED_IN_REASON = 3;

    private final Snapshots snapshots;
    private final DocumentReader reader;
    private final Ledger ledger;
    private final Publications publications;
    private final Outbox outbox;
    private final Runnable meanwhile;

    /** @param meanwhile called again and again while a document is being read */
    DocumentIntake(
            Snapshots snapshots,
            DocumentReader reader,
            Ledger ledger,
            Publications publications,
            Outbox outbox,
            Runnable meanwhile) {
        this.snapshots = snapshots;
        this.reader = reader;
        this.ledger = ledger;
        this.publications = publications;
        this.outbox = outbox;
        this.meanwhile = meanwhile;
    }

    /**
     * Takes in a piece.
     *
     * @return why it failed; null if it is published
     * @throws IOException on trouble that is not the piece's
     */
    @Nullable
    Failure take(Piece piece, Snapshot snapshot) throws IOException, InterruptedException {
        return take(piece, snapshot, 0);
    }

    private @Nullable Failure take(Piece piece, Snapshot snapshot, int depth) throws IOException, InterruptedException {
        Standing standing = ledger.standing(piece.path(), snapshot.id());
        if (standing.published()) {
            return null; // a crash between commit and move, or the same file dropped again
        }
        if (standing.duplicateOf() != null) {
            outbox.add(publications.withoutText(piece, snapshot, standing));
            return null;
        }
        Failure failure = publish(piece, snapshot, standing, depth);
        if (failure != null) {
            outbox.add(publications.failed(piece, snapshot, failure.reason()));
        }
        return failure;
    }

    private @Nullable Failure publish(Piece piece, Snapshot snapshot, Standing standing, int depth)
            throws IOException, InterruptedException {
        try {
            Content content = reader.read(snapshot, piece.name(), meanwhile);
            if (content instanceof Document document) {
                outbox.add(publications.document(piece, snapshot, document, standing));
                return null;
            }
            Failure failure = entries(piece, snapshot, depth + 1);
            if (failure == null) {
                outbox.add(publications.withoutText(piece, snapshot, standing));
            }
            return failure;
        } catch (UnreadableException e) {
            return new Failure(e.reason());
        } catch (ZipBombException e) {
            return new Failure(e.reason());
        }
    }

    private @Nullable Failure entries(Piece archive, Snapshot snapshot, int depth)
            throws IOException, InterruptedException, UnreadableException, ZipBombException {
        if (depth > MOST_ARCHIVES) {
            throw new UnreadableException("is a ZIP within more than " + (MOST_ARCHIVES - 1) + " others");
        }
        try (ArchiveReader zip = ArchiveReader.open(snapshot)) {
            List<String> names =
                    zip.names().stream().filter(DocumentIntake::counts).toList();
            if (names.isEmpty()) {
                throw new UnreadableException("is a ZIP without files");
            }
            List<String> failures = new ArrayList<>();
            for (String name : names) {
                Failure failure = entry(archive, zip, name, depth);
                if (failure != null) {
                    failures.add(name + " " + failure.reason());
                }
            }
            return failures.isEmpty() ? null : summary(failures, names.size());
        }
    }

    private @Nullable Failure entry(Piece archive, ArchiveReader zip, String name, int depth)
            throws IOException, InterruptedException, ZipBombException {
        Piece piece = new Piece(archive.path() + "!" + name, archive.settledAt(), Instant.now());
        try (Snapshot snapshot = zip.snapshot(name, snapshots, meanwhile)) {
            return take(piece, snapshot, depth);
        } catch (UnreadableException e) {
            outbox.add(publications.failed(piece, null, e.reason()));
            return new Failure(e.reason());
        }
    }

    /**
     * The same names are left alone as in the folder, and what macOS adds to each of its ZIPs; {@code ./} and
     * {@code ../} hide nothing.
     */
    private static boolean counts(String name) {
        return Arrays.stream(name.split("/", -1))
                .filter(part -> !part.equals(".") && !part.equals(".."))
                .noneMatch(part -> FolderScan.ignored(part) || part.equals("__MACOSX"));
    }

    private static Failure summary(List<String> failures, int files) {
        List<String> first = failures.subList(0, Math.min(NAMED_IN_REASON, failures.size()));
        return new Failure(
                failures.size() + " of its " + files + " files could not be read: " + String.join("; ", first)
                        + (failures.size() > NAMED_IN_REASON ? "; …" : ""),
                failures);
    }
}
