package io.quotewire.publish.page.stream;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Span;
import io.quotewire.publish.page.Card;
import io.quotewire.publish.page.View;
import io.quotewire.publish.store.view.Published;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a view.
 *
 * @param view what it shows
 * @param choices what it could filter by
 * @param filters what the view filters by, for people
 * @param cards the quotations, newest first
 * @param older address of the page below; null at the end
 * @param newer address of the page above; null at the top
 * @param last number of the latest change before the page was read
 */
record Page(
        View view,
        Choices.All choices,
        List<Filter> filters,
        List<Card> cards,
        @Nullable String older,
        @Nullable String newer,
        long last) {

    /**
     * @param found the quotations of the page and, where there are more in the direction of reading, one more
     * @param hits what was looked for, by id of the quotation
     * @param before number below which the page begins, null at the top
     * @param after number above which it ends, null where it was not reached upwards
     */
    static Page of(
            View view,
            Choices.All choices,
            List<Published<EnrichedQuotation>> found,
            Map<String, List<Span>> hits,
            int most,
            @Nullable Long before,
            @Nullable Long after,
            long last) {
        boolean more = found.size() > most;
        boolean upwards = after != null;
        List<Card> cards = found.subList(more && upwards ? 1 : 0, more && !upwards ? most : found.size()).stream()
                .map(one -> Card.of(one, hits.getOrDefault(one.record().id(), List.of())))
                .toList();
        boolean top = upwards ? !more : before == null;
        boolean bottom = !upwards && !more;
        return new Page(
                view,
                choices,
                Filter.of(view, choices, cards),
                cards,
                bottom || cards.isEmpty()
                        ? null
                        : view.with("cursor", cards.get(cards.size() - 1).arrival())
                                .at("/"),
                top || cards.isEmpty()
                        ? null
                        : view.with("newer", cards.get(0).arrival()).at("/"),
                last);
    }

    /** Whether new quotations belong on top of it. */
    public boolean live() {
        return newer == null;
    }

    /** What the page is called. */
    public String title() {
        return filters.isEmpty()
                ? "Quotations"
                : "Quotations: "
                        + String.join(", ", filters.stream().map(Filter::value).toList());
    }
}
