package io.quotewire.publish.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.Published;
import io.quotewire.publish.web.PublicUrl;
import java.time.Instant;

/**
 * A quotation in an answer: the record as on the topic, and what this service adds to it.
 *
 * @param quotation its fields stand beside the others
 * @param url where it is read in its place
 * @param seq number of its latest change
 * @param arrivedAt when it was first seen
 * @param changedAt when it was last changed
 */
public record QuotationView(
        @JsonUnwrapped EnrichedQuotation quotation, String url, long seq, Instant arrivedAt, Instant changedAt) {

    public static QuotationView of(Published<EnrichedQuotation> published, PublicUrl url) {
        return new QuotationView(
                published.record(),
                url.of(published.record()),
                published.seq(),
                published.arrivedAt(),
                published.changedAt());
    }
}
