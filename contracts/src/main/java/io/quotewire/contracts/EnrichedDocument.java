package io.quotewire.contracts;

import java.util.Objects;

/**
 * The summary of an analysed document. With as many quotations of the same analysis as it counts, the document is
 * complete.
 *
 * @param documentId SHA-256 of the document's bytes
 * @param source where it came from
 * @param analysis which analysis this sums up
 * @param textLength length of the text in code points
 * @param chunks how many chunks the text travels in
 * @param quotations how many quotations the analysis found
 * @param language ISO 639-1, or {@code und}
 */
public record EnrichedDocument(
        String documentId,
        Source source,
        Analysis analysis,
        int textLength,
        int chunks,
        int quotations,
        String language) {

    public EnrichedDocument {
        Objects.requireNonNull(documentId, "documentId");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(language, "language");
    }
}
