package io.quotewire.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a document came from, and what its file said of itself.
 *
 * @param path path below the watched folder, with {@code /} between folders; an entry of an archive is
 *     {@code a.zip!entry}
 * @param mediaType detected media type, for instance {@code application/pdf}
 * @param bytes size of the file in bytes
 * @param revision 1 for the first content seen under this path, one more for each new content
 * @param supersedes id of the document that this one replaces under the same path
 * @param title title, if the file names one
 * @param author author or authors, if the file names them
 * @param date the document's own date, ISO 8601 (a day or a moment), if the file names one
 * @param url address the document was published under, if the file names one
 * @param publisher who published it: a site, a paper, an agency; if the file names one
 * @param subjects what the file says that it is about, in its order
 * @param note what readers should know of how the text was read, in words: that no article could be told in a page
 * @param receivedAt when the file was read
 */
public record Source(
        String path,
        String mediaType,
        long bytes,
        int revision,
        @Nullable String supersedes,
        @Nullable String title,
        @Nullable String author,
        @Nullable String date,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable List<SourceSubject> subjects,
        @Nullable String note,
        Instant receivedAt) {

    /** @throws IllegalArgumentException if the revision is below 1 */
    public Source {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(receivedAt, "receivedAt");
        subjects = subjects == null ? null : List.copyOf(subjects);
        if (revision < 1) {
            throw new IllegalArgumentException("revision below 1: " + revision);
        }
    }
}
