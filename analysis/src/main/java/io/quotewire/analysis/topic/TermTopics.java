package io.quotewire.analysis.topic;

import io.quotewire.analysis.TopicTag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Topics by the names of the taxonomy alone: a concept that the quotation names counts, one that only the paragraph
 * names counts less, and nothing is said where nothing is named.
 */
public final class TermTopics {

    private static final double NAMED_IN_QUOTATION = 0.6;
    private static final double NAMED_IN_PARAGRAPH = 0.4;
    private static final int MOST = 4;

    private final Terms terms;

    public TermTopics(Taxonomy taxonomy) {
        this.terms = new Terms(taxonomy);
    }

    /** Surest first; empty where no concept is named. */
    public List<TopicTag> tag(String quotation, String paragraph) {
        Map<String, TopicTag> tags = new LinkedHashMap<>();
        add(tags, terms.in(quotation), NAMED_IN_QUOTATION, "");
        add(tags, terms.in(paragraph), NAMED_IN_PARAGRAPH, "in the paragraph: ");
        return tags.values().stream()
                .sorted(Comparator.comparingDouble((TopicTag tag) -> -tag.confidence()))
                .limit(MOST)
                .toList();
    }

    private static void add(Map<String, TopicTag> tags, List<Terms.Named> found, double confidence, String where) {
        Map<Concept, String> words = found.stream()
                .collect(Collectors.toMap(
                        Terms.Named::concept, Terms.Named::words, (first, again) -> first, LinkedHashMap::new));
        words.forEach((concept, named) -> tags.putIfAbsent(
                concept.code(), new TopicTag(concept.code(), concept.name(), confidence, where + named)));
    }
}
