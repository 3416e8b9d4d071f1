package io.quotewire.publish.search;

import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.publish.store.database.Label;
import io.quotewire.publish.store.view.FileStatus;
import io.quotewire.publish.store.view.Letter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file in an answer.
 *
 * @param path path below the watched folder
 * @param state "received" while its document is on its way, "published" when its quotations are there, "failed" or
 *     "skipped" for the reason given
 * @param reason why it failed or was skipped; of a published one, what of it could not be taken in since
 * @param service which service says so, where one did after it was received
 * @param documentId its document
 * @param duplicateOf path under which the same bytes had been published before
 * @param revision how many different contents were published under this path
 * @param bytes size
 * @param settledAt when it had been last changed
 * @param receivedAt when it was read
 * @param publishedAt when its quotations were first seen
 * @param failedAt when a service gave up on its document
 * @param letter number of the dead letter, where there is one
 * @param retriedAt when it was tried again, where it was since
 */
public record FileView(
        String path,
        String state,
        @Nullable String reason,
        @Nullable String service,
        @Nullable String documentId,
        @Nullable String duplicateOf,
        int revision,
        long bytes,
        @Nullable Instant settledAt,
        Instant receivedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant failedAt,
        @Nullable Long letter,
        @Nullable Instant retriedAt) {

    public static FileView of(FileStatus status) {
        IngestedFile file = status.file();
        boolean received = file.state() == FileState.PUBLISHED;
        Letter letter = news(status);
        boolean gaveUp = letter != null && status.shownAt() == null;
        return new FileView(
                file.path(),
                state(status, gaveUp),
                letter == null ? file.reason() : letter.letter().reason(),
                letter == null ? null : letter.letter().service(),
                file.documentId(),
                file.duplicateOf(),
                file.revision(),
                file.bytes(),
                file.settledAt(),
                file.receivedAt(),
                received ? status.shownAt() : null,
                letter == null || !gaveUp || !received ? null : letter.letter().failedAt(),
                letter == null || !gaveUp ? null : letter.number(),
                letter == null || !gaveUp ? null : letter.retriedAt());
    }

    /** What was given up before a document was shown is over. */
    private static @Nullable Letter news(FileStatus status) {
        Letter letter = status.letter();
        Instant shown = status.shownAt();
        return letter == null || shown == null || letter.letter().failedAt().isAfter(shown) ? letter : null;
    }

    private static String state(FileStatus status, boolean gaveUp) {
        if (gaveUp) {
            return "failed";
        }
        // Of an archive, and of a file whose bytes were known, nothing is on its way.
        if (status.file().chunks() > 0 && status.shownAt() == null) {
            return "received";
        }
        return Label.of(status.file().state());
    }
}
