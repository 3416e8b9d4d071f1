package io.quotewire.analysis.topic;

import io.quotewire.analysis.encoder.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds concepts that a text calls by their name. Only deeper concepts count: the names of the top levels are too
 * general. Names of one word must be long, for the short ones have other meanings ("gas", "art").
 */
final class Terms {

    private static final int SHORTEST_WORD = 6;
    private static final int LONGEST_NAME = 4;

    private final Map<String, Concept> byName = new HashMap<>();

    Terms(Taxonomy taxonomy) {
        for (Concept concept : taxonomy.concepts()) {
            List<String> words = Words.of(concept.name());
            if (concept.level() > 1 && (words.size() > 1 || words.get(0).length() >= SHORTEST_WORD)) {
                byName.put(key(words), concept);
            }
        }
    }

    /** A concept and the words that named it. */
    record Named(Concept concept, String words) {}

    /** In the order of the text, a concept as often as it is named; the longest name wins. */
    List<Named> in(String text) {
        List<String> words = Words.of(text);
        List<Named> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int taken = 1;
            for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
                List<String> part = words.subList(at, at + length);
                Concept concept = byName.get(key(part));
                if (concept != null) {
                    found.add(new Named(concept, String.join(" ", part)));
                    taken = length;
                    break;
                }
            }
            at += taken;
        }
        return found;
    }

    private static String key(List<String> words) {
        return String.join(" ", words.stream().map(Terms::stem).toList());
    }

    /** Singular and plural are one. */
    private static String stem(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
