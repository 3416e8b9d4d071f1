package io.quotewire.publish.feed;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.store.view.change.FeedState;
import io.quotewire.publish.web.Telling;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a feed shows, whatever its format.
 *
 * @param title what the feed is called
 * @param filter the view that is subscribed to
 * @param quotations newest first
 * @param state how far all has come
 * @param address of this page of the feed
 * @param next where it goes on, if it does
 */
record FeedPage(
        String title,
        QuotationFilter filter,
        List<Published<EnrichedQuotation>> quotations,
        FeedState state,
        String address,
        @Nullable String next) {

    static final String DESCRIPTION = "Who said what, as it arrives";

    private static final int TITLE = 80;

    /** When something on it last changed. */
    Instant updated() {
        return moment(quotations.stream()
                .map(Published::changedAt)
                .max(Instant::compareTo)
                .orElse(state.changedAt()));
    }

    /**
     * A moment as feed readers understand it: many, Rome among them, take the digits behind the second for
     * milliseconds, however many there are.
     */
    static Instant moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What an entry is called: who said it, and how it begins. */
    static String title(EnrichedQuotation quotation) {
        String text = text(quotation);
        String start = text.codePointCount(0, text.length()) <= TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE)) + "…";
        return Telling.of(quotation).before().isEmpty() ? speaker(quotation).orElse("Unknown") + ": " + start : start;
    }

    /** Its words, with what makes them read by themselves. */
    static String text(EnrichedQuotation quotation) {
        return Telling.of(quotation).around(quotation.text());
    }

    static Optional<String> speaker(EnrichedQuotation quotation) {
        return Optional.ofNullable(quotation.speaker())
                .map(speaker -> speaker.name())
                .filter(name -> !name.isBlank());
    }
}
