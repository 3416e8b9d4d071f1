package io.quotewire.ingest;

import io.quotewire.ingest.document.Bounds;
import io.quotewire.ingest.document.Budget;
import io.quotewire.ingest.document.Content;
import io.quotewire.ingest.document.Document;
import io.quotewire.ingest.document.DocumentReader;
import io.quotewire.ingest.document.Part;
import io.quotewire.ingest.document.Snapshot;
import io.quotewire.ingest.document.UnreadableException;
import io.quotewire.ingest.messaging.Ledger.Standing;
import io.quotewire.wire.OversizedRecordException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Has one piece read and published: a document, and what lies within it, in archives, mails and lists. */
final class DocumentIntake {

    /** Containers within containers; deeper ones are made to break readers. */
    private static final int MOST_CONTAINERS = 3;

    private static final int NAMED_IN_REASON = 3;

    private final DocumentReader reader;
    private final Predicate<String> ignored;
    private final Outbox outbox;
    private final Bounds bounds;
    private final Runnable meanwhile;

    /**
     * Makes one for a thread of its own.
     *
     * @param ignored last names of what is left alone in archives
     * @param meanwhile called again and again while a document is being read
     */
    DocumentIntake(DocumentReader reader, Predicate<String> ignored, Outbox outbox, Bounds bounds, Runnable meanwhile) {
        this.reader = reader;
        this.ignored = ignored;
        this.outbox = outbox;
        this.bounds = bounds;
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
        return take(piece, null, snapshot, new Budget(bounds, snapshot.bytes()), 0);
    }

    private @Nullable Failure take(Piece piece, @Nullable String mediaType, Snapshot snapshot, Budget budget, int depth)
            throws IOException, InterruptedException {
        Standing standing = outbox.standing(piece.path(), snapshot.id());
        if (standing.published()) {
            return null; // a crash between commit and move, or the same file dropped again
        }
        if (standing.duplicateOf() != null && !outbox.isContainer(standing.duplicateOf())) {
            outbox.add(publications -> publications.withoutText(piece, snapshot));
            dropAllWithout(piece, standing, Set.of());
            return null;
        }
        Set<String> present = new HashSet<>();
        Failure failure = publish(piece, mediaType, snapshot, budget, depth, present);
        if (failure != null) {
            outbox.add(publications -> publications.failed(piece, snapshot, failure.reason()));
        } else if (budget.spent() == null) {
            dropAllWithout(piece, standing, present);
        }
        return failure;
    }

    /** Says of what an earlier edition of a file held, and this one does not, that it is gone. */
    private void dropAllWithout(Piece piece, Standing standing, Set<String> present) throws InterruptedException {
        if (standing.revision() > 1) {
            for (String path : outbox.within(piece.path(), present)) {
                outbox.add(publications -> publications.gone(path, piece.path()));
            }
        }
    }

    private @Nullable Failure publish(
            Piece piece, @Nullable String mediaType, Snapshot snapshot, Budget budget, int depth, Set<String> present)
            throws IOException, InterruptedException {
        try (Content content = reader.read(snapshot, piece.name(), mediaType, budget, meanwhile)) {
            content.parts().forEach(part -> present.add(piece.path() + "!" + part.name()));
            if (content.isFeed()) {
                present.addAll(outbox.within(piece.path(), Set.of()));
            }
            Document document = content.document();
            if (document == null) {
                Failure failure = parts(piece, content.parts(), budget, depth + 1);
                if (failure == null) {
                    outbox.add(publications -> publications.withoutText(piece, snapshot));
                }
                return failure;
            }
            if (!content.parts().isEmpty()) {
                parts(piece, content.parts(), budget, depth + 1); // each has a line of its own
            }
            // Last: once its line says that it is published, nobody looks into it again.
            outbox.add(publications -> publications.document(piece, snapshot, document));
            return null;
        } catch (UnreadableException e) {
            return new Failure(e.reason());
        } catch (OversizedRecordException e) {
            return new Failure("is too large to be sent: " + e.getMessage());
        }
    }

    private @Nullable Failure parts(Piece container, List<Part> all, Budget budget, int depth)
            throws IOException, InterruptedException {
        List<Part> parts = all.stream().filter(this::counts).toList();
        if (parts.isEmpty()) {
            return new Failure("holds no files to read");
        }
        if (depth > MOST_CONTAINERS) {
            return new Failure("is a container within more than " + (MOST_CONTAINERS - 1) + " others");
        }
        List<String> failures = new ArrayList<>();
        for (Part part : parts) {
            String spent = budget.spent();
            if (spent != null) {
                return new Failure(spent); // the rest of it is left alone
            }
            Failure failure = part(container, part, budget, depth);
            if (failure != null) {
                failures.add(part.name() + " " + failure.reason());
            }
        }
        String spent = budget.spent();
        return spent != null ? new Failure(spent) : failures.isEmpty() ? null : summary(failures, parts.size());
    }

    private @Nullable Failure part(Piece container, Part part, Budget budget, int depth)
            throws IOException, InterruptedException {
        Piece piece = new Piece(container.path() + "!" + part.name(), container.settledAt(), Instant.now());
        Snapshot snapshot = part.snapshot();
        if (snapshot == null) {
            Failure failure = new Failure(String.valueOf(part.reason()));
            outbox.add(publications -> publications.failed(piece, null, failure.reason()));
            return failure;
        }
        try (snapshot) {
            return take(piece, part.mediaType(), snapshot, budget, depth);
        }
    }

    /**
     * The same names are left alone as in the folder, and what macOS adds to each of its ZIPs; {@code ./} and
     * {@code ../} hide nothing. The documents of a list have ids, which may look like such names.
     */
    private boolean counts(Part part) {
        return part.mediaType() != null || counts(part.name());
    }

    private boolean counts(String name) {
        return Arrays.stream(name.split("/", -1))
                .filter(part -> !part.equals(".") && !part.equals(".."))
                .noneMatch(part -> ignored.test(part) || part.equals("__MACOSX"));
    }

    private static Failure summary(List<String> failures, int files) {
        List<String> first = failures.subList(0, Math.min(NAMED_IN_REASON, failures.size()));
        return new Failure(
                failures.size() + " of its " + files + " files could not be read: " + String.join("; ", first)
                        + (failures.size() > NAMED_IN_REASON ? "; …" : ""),
                failures);
    }
}
