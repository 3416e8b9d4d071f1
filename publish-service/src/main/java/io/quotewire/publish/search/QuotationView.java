package io.quotewire.publish.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.web.PublicUrl;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in an answer: the record as on the topic, and what this service adds to it.
 *
 * @param quotation its fields stand beside the others
 * @param url where it is read in its place
 * @param arrival number it got when it was first seen; new ones get higher ones, and cursors are such numbers
 * @param seq number of its latest change
 * @param arrivedAt when it was first seen
 * @param changedAt when it was last changed
 * @param recordId its id on the topic, where it has another one here, that of an earlier edition
 */
public record QuotationView(
        @JsonUnwrapped EnrichedQuotation quotation,
        String url,
        long arrival,
        long seq,
        Instant arrivedAt,
        Instant changedAt,
        @Nullable String recordId) {

    public static QuotationView of(Published<EnrichedQuotation> published, PublicUrl url) {
        return new QuotationView(
                published.record(),
                url.of(published.record()),
                published.arrival(),
                published.seq(),
                published.arrivedAt(),
                published.changedAt(),
                published.recordId());
    }
}
