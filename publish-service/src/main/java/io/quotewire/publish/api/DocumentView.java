package io.quotewire.publish.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.web.PublicUrl;
import java.time.Instant;

/**
 * A document in an answer: its summary as on the topic, and what this service adds to it.
 *
 * @param document its fields stand beside the others
 * @param url where it is read
 * @param seq number of its latest change
 * @param arrivedAt when it was first seen
 * @param changedAt when it was last changed
 */
record DocumentView(
        @JsonUnwrapped EnrichedDocument document, String url, long seq, Instant arrivedAt, Instant changedAt) {

    static DocumentView of(Published<EnrichedDocument> published, PublicUrl url) {
        return new DocumentView(
                published.record(),
                url.of("/documents/" + published.record().documentId()),
                published.seq(),
                published.arrivedAt(),
                published.changedAt());
    }
}
