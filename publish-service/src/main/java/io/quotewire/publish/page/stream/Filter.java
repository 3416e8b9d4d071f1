package io.quotewire.publish.page.stream;

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

    private static final Map<String, String> NAMES = Map.of("q", "words", "from", "since", "to", "until");

    /**
     * @param choices what the view can be set to, which knows what a topic is called
     * @param cards what it found, which knows what a document is called
     */
    static List<Filter> of(View view, Choices.All choices, List<Card> cards) {
        return view.filters().entrySet().stream()
                .map(filter -> new Filter(
                        NAMES.getOrDefault(filter.getKey(), filter.getKey()),
                        name(filter.getKey(), filter.getValue(), choices, cards),
                        view.without(filter.getKey()).at("/")))
                .toList();
    }

    private static String name(String filter, String value, Choices.All choices, List<Card> cards) {
        return switch (filter) {
            case "topic" ->
                choices.topics().stream()
                        .filter(Choices.Choice::chosen)
                        .map(Choices.Choice::name)
                        .findFirst()
                        .orElse(value);
            case "document" -> cards.stream().map(Card::document).findFirst().orElse(value.substring(0, 8) + "…");
            default -> value;
        };
    }
}
