package io.quotewire.contracts;

import java.time.Instant;
import java.util.Objects;

/**
 * The wish that a document which was sent before is analysed again, from the chunks that are kept.
 *
 * @param documentId the document
 * @param partition partition of topic {@code document-chunks} where its chunks stand
 * @param offset of one of them, the last if that is known: where to look first
 * @param requestedAt when
 */
public record AnalysisRequest(String documentId, int partition, long offset, Instant requestedAt) {

    /** @throws IllegalArgumentException if partition or offset is negative */
    public AnalysisRequest {
        Objects.requireNonNull(documentId, "documentId");
        Objects.requireNonNull(requestedAt, "requestedAt");
        if (partition < 0 || offset < 0) {
            throw new IllegalArgumentException("no place: partition " + partition + ", offset " + offset);
        }
    }
}
