package io.quotewire.publish.page;

import io.quotewire.contracts.Analysis;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.Sentiment;
import io.quotewire.contracts.SentimentLabel;
import io.quotewire.contracts.Source;
import io.quotewire.contracts.Span;
import java.time.Instant;
import java.util.List;

/** Quotations to mark. */
public final class Quotations {

    private Quotations() {}

    public static EnrichedQuotation quotation(
            String id, QuotationKind kind, String text, List<Span> fragments, List<Span> verbatim) {
        return quotation(id, 1, kind, text, fragments, verbatim);
    }

    /** One at a place in its document. */
    public static EnrichedQuotation at(int position, int start) {
        return quotation(
                "q" + position, position, QuotationKind.TURN, "", List.of(new Span(start, start + 1)), List.of());
    }

    private static EnrichedQuotation quotation(
            String id, int position, QuotationKind kind, String text, List<Span> fragments, List<Span> verbatim) {
        return new EnrichedQuotation(
                id,
                "document",
                new Source("a.txt", "text/plain", 1, 1, null, null, null, null, null, null, null, null, Instant.EPOCH),
                new Analysis("document", "text", "quotewire-1"),
                position,
                position,
                kind,
                null,
                fragments.get(0).start(),
                fragments.get(fragments.size() - 1).end(),
                fragments,
                verbatim,
                null,
                text,
                false,
                "",
                "",
                null,
                null,
                null,
                "nobody is named",
                List.of(),
                new Sentiment(SentimentLabel.NEUTRAL, 0, 0.3, ""),
                "en",
                0.5,
                "a test");
    }
}
