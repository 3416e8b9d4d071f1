package io.quotewire.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger: the latest that is known of the file under a path.
 *
 * @param path path below the watched folder; an entry of an archive is {@code a.zip!entry}
 * @param state what became of it
 * @param reason why it failed or was skipped, in a sentence for people
 * @param documentId SHA-256 of its bytes, where they could be read
 * @param textHash SHA-256 of its text in UTF-8, where there is one
 * @param duplicateOf path under which the same bytes had been published before
 * @param revision how many different contents were published under this path, this one included
 * @param supersedes id of the document that this one replaces under the same path
 * @param bytes size in bytes
 * @param chunks how many chunks were published
 * @param receivedAt when the file was read
 * @param settledAt when it had been last changed
 * @param editions ids of the different documents published under this path, the present one last, the latest
 *     {@value #MOST_EDITIONS} of them; a document that came back stands once, where it came last. Null in older
 *     records. Of them readers are shown the last whose analysis is complete
 * @param gone true if nothing stands under this path any more: its container came anew without it
 */
public record IngestedFile(
        String path,
        FileState state,
        @Nullable String reason,
        @Nullable String documentId,
        @Nullable String textHash,
        @Nullable String duplicateOf,
        int revision,
        @Nullable String supersedes,
        long bytes,
        int chunks,
        Instant receivedAt,
        @Nullable Instant settledAt,
        @Nullable List<String> editions,
        @Nullable Boolean gone) {

    /** How many editions a line names at most. */
    public static final int MOST_EDITIONS = 100;

    /** @throws IllegalArgumentException if a failed or skipped file gives no reason, or a published one no document */
    public IngestedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(receivedAt, "receivedAt");
        if (state == FileState.PUBLISHED ? documentId == null : reason == null) {
            throw new IllegalArgumentException(path + " is " + state + " without saying "
                    + (state == FileState.PUBLISHED ? "which document" : "why"));
        }
        editions = editions == null
                ? null
                : List.copyOf(editions.subList(Math.max(0, editions.size() - MOST_EDITIONS), editions.size()));
    }

    /** A line that says nothing of earlier editions. */
    public IngestedFile(
            String path,
            FileState state,
            @Nullable String reason,
            @Nullable String documentId,
            @Nullable String textHash,
            @Nullable String duplicateOf,
            int revision,
            @Nullable String supersedes,
            long bytes,
            int chunks,
            Instant receivedAt,
            @Nullable Instant settledAt) {
        this(
                path,
                state,
                reason,
                documentId,
                textHash,
                duplicateOf,
                revision,
                supersedes,
                bytes,
                chunks,
                receivedAt,
                settledAt,
                null,
                null);
    }

    /** The same line, with what has stood under its path. */
    public IngestedFile with(List<String> editions, boolean gone) {
        return new IngestedFile(
                path,
                state,
                reason,
                documentId,
                textHash,
                duplicateOf,
                revision,
                supersedes,
                bytes,
                chunks,
                receivedAt,
                settledAt,
                editions,
                gone ? true : null);
    }
}
