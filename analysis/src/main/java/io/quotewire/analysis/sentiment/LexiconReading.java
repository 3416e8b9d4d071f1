package io.quotewire.analysis.sentiment;

import io.quotewire.analysis.encoder.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the lexicon says of a text, by the rules of VADER (Hutto and Gilbert, "VADER: A Parsimonious Rule-based Model",
 * ICWSM 2014): boosters, negation within three words, and what follows "but" weighs more than what stands before it.
 *
 * @param moved the words that count, in the order of the text
 */
record LexiconReading(List<Moved> moved) {

    /** From the paper: a negation turns a valence and takes a quarter of it. */
    private static final double NEGATED = -0.74;

    private static final double BEFORE_BUT = 0.5;
    private static final double AFTER_BUT = 1.5;
    private static final int REACH = 3;

    LexiconReading {
        moved = List.copyOf(moved);
    }

    static LexiconReading of(String text, Lexicon lexicon) {
        List<String> words = Words.of(text);
        int but = words.lastIndexOf("but");
        List<Moved> moved = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Double valence = lexicon.valence().get(words.get(i));
            if (valence != null && !lexicon.negations().contains(words.get(i))) {
                double side = but < 0 || i == but ? 1 : i < but ? BEFORE_BUT : AFTER_BUT;
                moved.add(inContext(words, i, valence * side, lexicon));
            }
        }
        return new LexiconReading(moved);
    }

    private static Moved inContext(List<String> words, int at, double valence, Lexicon lexicon) {
        double amount = valence;
        String shown = words.get(at);
        for (int back = 1; back <= REACH && back <= at; back++) {
            String before = words.get(at - back);
            double boost = lexicon.boosters().getOrDefault(before, 0.0) * (1 - 0.05 * (back - 1));
            amount += Math.signum(valence) * boost;
            if (lexicon.negations().contains(before)) {
                amount *= NEGATED;
                shown = String.join(" ", words.subList(at - back, at + 1));
            }
        }
        return new Moved(shown, amount);
    }

    /** The strongest words towards {@code sign}, for people: {@code threat −1.9, not happy −2.0}; may be empty. */
    String evidence(double sign) {
        return moved.stream()
                .filter(word -> word.amount() * sign > 0)
                .sorted(Comparator.comparingDouble((Moved word) -> -Math.abs(word.amount())))
                .limit(REACH)
                .map(word -> String.format(Locale.ROOT, "%s %+.1f", word.words(), word.amount()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
