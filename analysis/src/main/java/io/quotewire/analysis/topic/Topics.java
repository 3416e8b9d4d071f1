package io.quotewire.analysis.topic;

import io.quotewire.analysis.TopicTag;
import java.util.List;

/**
 * What a quotation speaks of.
 *
 * @param ranked codes of all top levels, likeliest first
 * @param tags what is sure enough to be said: top levels first, deeper concepts after them; may be empty
 */
public record Topics(List<String> ranked, List<TopicTag> tags) {

    public Topics {
        ranked = List.copyOf(ranked);
        tags = List.copyOf(tags);
    }
}
