package io.quotewire.analysis.transcript.voice;

import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.layout.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whom the lines before an interview introduce: the one person they name, or name most. */
final class Introduction {

    private static final int LONGEST = 3000;
    private static final int LONGEST_NAME = 4;

    private final Tokens tokens;

    Introduction(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The full name; empty if nobody or two are named alike often. */
    String person(int before) {
        Map<String, Integer> counts = people(before);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> leaders = counts.keySet().stream()
                .filter(n -> counts.getOrDefault(n, 0) == most)
                .toList();
        return leaders.size() == 1 ? leaders.get(0) : "";
    }

    /** Whom the lines name, and how often. */
    Map<String, Integer> people(int before) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(before, LONGEST); i++) {
            int end = end(i, before);
            if (end - i > 1 && tokens.is(i, Trait.GIVEN_NAME)) {
                counts.merge(Words.spaced(tokens.text(i, end)), 1, Integer::sum);
            }
            i = Math.max(i, end - 1);
        }
        return counts;
    }

    private int end(int from, int before) {
        int i = from;
        while (i < before
                && i < from + LONGEST_NAME
                && (tokens.is(i, Trait.CAPITALISED) || (i > from && tokens.is(i, Trait.NAME_PARTICLE)))
                && !tokens.is(i, Trait.NOT_A_NAME)
                && !tokens.is(i, Trait.TIME)
                && (i == from || !tokens.startsLine(i))) {
            i++;
        }
        return i;
    }
}
