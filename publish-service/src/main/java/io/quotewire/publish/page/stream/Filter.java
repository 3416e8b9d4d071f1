package io.quotewire.publish.page.stream;

import io.quotewire.contracts.TopicTag;
import io.quotewire.publish.page.Card;
import io.quotewire.publish.page.View;
import java.util.List;
import java.util.Map;

/**
 * A filter of a view, for people.
 *
 * @param name what it filters by
 * @param value what it lets pass
 * @param without address of the view without it
 */
record Filter(String name, String value, String without) {

    private static final Map<String, String> NAMES = Map.of("q", "words");

    /** @param cards what the view found, which knows what codes are called */
    static List<Filter> of(View view, List<Card> cards) {
        return view.filters().entrySet().stream()
                .map(filter -> new Filter(
                        NAMES.getOrDefault(filter.getKey(), filter.getKey()),
                        name(filter.getKey(), filter.getValue(), cards),
                        view.without(filter.getKey()).at("/")))
                .toList();
    }

    private static String name(String filter, String value, List<Card> cards) {
        return switch (filter) {
            case "topic" ->
                cards.stream()
                        .flatMap(card -> card.quotation().topics().stream())
                        .filter(topic -> topic.code().endsWith(value))
                        .map(TopicTag::name)
                        .findFirst()
                        .orElse(value);
            case "document" -> cards.stream().map(Card::document).findFirst().orElse(value.substring(0, 8) + "…");
            default -> value;
        };
    }
}
