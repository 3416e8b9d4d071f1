package io.quotewire.ingest.messaging;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.IngestedFile;
import java.util.List;

/**
 * What is published together, in one transaction: a document's chunks and the ledger line of its file.
 *
 * @param chunks none for a file that failed, was left alone or repeats another's bytes
 * @param line the ledger's line
 * @param contents ids of the different documents published under the path so far, the present one last
 */
public record Publication(List<DocumentChunk> chunks, IngestedFile line, List<String> contents) {

    /** Code points of text that travel with it. */
    public int weight() {
        return chunks.isEmpty() ? 0 : chunks.get(0).textLength();
    }
}
