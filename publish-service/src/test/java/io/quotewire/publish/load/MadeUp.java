package io.quotewire.publish.load;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Source;
import java.util.List;

/** A document that was made up: what the services before this one would tell of it. */
record MadeUp(EnrichedDocument summary, List<EnrichedQuotation> quotations, String text) {

    String id() {
        return summary.documentId();
    }

    DocumentChunk chunk() {
        return new DocumentChunk(id(), summary.analysis().textHash(), 0, 1, 0, text.length(), text, summary.source());
    }

    IngestedFile file() {
        Source source = summary.source();
        return new IngestedFile(
                source.path(),
                FileState.PUBLISHED,
                null,
                id(),
                summary.analysis().textHash(),
                null,
                1,
                null,
                source.bytes(),
                1,
                source.receivedAt(),
                null);
    }
}
