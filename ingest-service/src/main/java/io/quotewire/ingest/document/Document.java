package io.quotewire.ingest.document;

import io.quotewire.contracts.SourceSubject;
import io.quotewire.wire.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says.
 *
 * @param mediaType detected media type, for instance {@code application/pdf}
 * @param text its text; line ends are {@code \n}, and it holds neither NUL nor halves of surrogate pairs
 * @param title title, if the file names one
 * @param author author or authors, if the file names them
 * @param date the document's own date, ISO 8601, if the file names one
 * @param url address it was published under, if the file names one
 * @param publisher who published it, if the file names one
 * @param subjects what the file says that it is about
 * @param note what readers should know of how the text was read
 */
public record Document(
        String mediaType,
        String text,
        @Nullable String title,
        @Nullable String author,
        @Nullable String date,
        @Nullable String url,
        @Nullable String publisher,
        List<SourceSubject> subjects,
        @Nullable String note) {

    /** SHA-256 of the text in UTF-8. */
    public String textHash() {
        return Sha256.of(text);
    }

    /** Length of the text in code points. */
    public int textLength() {
        return text.codePointCount(0, text.length());
    }
}
