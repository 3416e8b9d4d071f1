package io.quotewire.publish.page.stream;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Span;
import io.quotewire.publish.page.Card;
import io.quotewire.publish.page.Publisher;
import io.quotewire.publish.page.View;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.Slice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
record ViewPage(
        View view,
        Choices.All choices,
        List<Filter> filters,
        List<Card> cards,
        @Nullable String older,
        @Nullable String newer,
        long last) {

    /**
     * @param found the quotations of the page, and where it goes on in the direction of reading
     * @param hits what was looked for, by id of the quotation
     * @param before number below which the page begins, null at the top
     * @param after number above which it ends, null where it was not reached upwards
     */
    static ViewPage of(
            View view,
            Choices.All choices,
            Slice<Published<EnrichedQuotation>> found,
            Map<String, List<Span>> hits,
            @Nullable Long before,
            @Nullable Long after,
            long last) {
        List<Card> cards = found.map(
                        one -> Card.of(one, hits.getOrDefault(one.record().id(), List.of())))
                .rows();
        boolean upwards = after != null;
        boolean top = upwards ? found.next() == null : before == null;
        Long lowest = cards.isEmpty() ? null : cards.get(cards.size() - 1).arrival();
        Long highest = cards.isEmpty() ? null : cards.get(0).arrival();
        return new ViewPage(
                view,
                choices,
                Filter.of(view, choices, cards),
                cards,
                turned(view, "cursor", upwards ? lowest : found.next()),
                top ? null : turned(view, "newer", highest),
                last);
    }

    private static @Nullable String turned(View view, String parameter, @Nullable Long number) {
        return number == null ? null : view.with(parameter, number).at("/");
    }

    /** Whether new quotations belong on top of it. */
    public boolean live() {
        return newer == null;
    }

    /** Who published what the page shows. */
    public List<String> publishers() {
        return cards.stream()
                .map(Card::publisher)
                .filter(Objects::nonNull)
                .map(Publisher::name)
                .distinct()
                .toList();
    }

    /** What the page is called. */
    public String title() {
        return filters.isEmpty()
                ? "Quotations"
                : "Quotations: "
                        + String.join(", ", filters.stream().map(Filter::value).toList());
    }
}
