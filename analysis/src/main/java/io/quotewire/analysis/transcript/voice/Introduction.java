package io.quotewire.analysis.transcript.voice;

import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.Part;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.layout.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the lines before the first turn name. */
public final class Introduction {

    private static final int TWICE = 2;
    private static final int LONGEST = 3000;
    private static final int LONGEST_NAME = 4;

    private final Tokens tokens;
    private final LabelWords words;
    private final int before;

    /** @param before the first token of the first turn */
    public Introduction(Tokens tokens, LabelWords words, int before) {
        this.tokens = tokens;
        this.words = words;
        this.before = Math.min(before, LONGEST);
    }

    /** The full name of the one person named, or named most; empty if nobody or two are named alike often. */
    public String person() {
        Map<String, Integer> counts = people();
        return counts.isEmpty() ? leader(names(), TWICE) : leader(counts, 1);
    }

    private static String leader(Map<String, Integer> counts, int least) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> leaders = counts.keySet().stream()
                .filter(n -> counts.getOrDefault(n, 0) == most)
                .toList();
        return most >= least && leaders.size() == 1 ? leaders.get(0) : "";
    }

    /** Where that person is first named; null if there is none. */
    @Nullable
    public Range mention() {
        String name = person();
        int length = Words.of(name).size();
        for (int i = 0; !name.isEmpty() && i < before; i++) {
            for (int end = i + length; end <= Math.min(before, i + length + 2); end++) {
                if (name.startsWith(tokens.text(i))
                        && Words.spaced(tokens.text(i, end)).equals(name)) {
                    return new Range(i, end);
                }
            }
        }
        return null;
    }

    /** People, by given names that are known, and how often each is named. */
    Map<String, Integer> people() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < before; i++) {
            int end = end(i);
            if (end - i > 1 && tokens.is(i, Trait.GIVEN_NAME)) {
                counts.merge(Words.spaced(tokens.text(i, end)), 1, Integer::sum);
            }
            i = Math.max(i, end - 1);
        }
        return counts;
    }

    /**
     * What may be full names: one or two capitalised words before another, no title or office among them; and how often
     * each stands there, twice as much where it acts.
     */
    Map<String, Integer> names() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 1; i < before; i++) {
            if (!isName(i) || !isName(i - 1) || tokens.startsLine(i)) {
                continue;
            }
            boolean middle = i > 1
                    && isName(i - 2)
                    && !tokens.startsLine(i - 1)
                    && (tokens.is(i - 2, Trait.GIVEN_NAME) || tokens.is(i - 1, Trait.INITIAL));
            names.merge(Words.spaced(tokens.text(middle ? i - 2 : i - 1, i + 1)), acts(i) ? 2 : 1, Integer::sum);
        }
        return names;
    }

    /** "Halvard Moe has kept": what acts is sooner a person than a place. */
    private boolean acts(int last) {
        return tokens.is(last + 1, Trait.VERB, Trait.AUXILIARY);
    }

    private boolean isName(int i) {
        return tokens.is(i, Trait.CAPITALISED)
                && !tokens.is(i, Trait.NOT_A_NAME)
                && !tokens.is(i, Trait.TITLE, Trait.TIME)
                && !tokens.is(i, Trait.PREPOSITION)
                && !words.is(tokens.text(i), Part.OFFICE)
                && !words.is(tokens.text(i), Part.CIVIL);
    }

    private int end(int from) {
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
