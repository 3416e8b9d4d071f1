package io.quotewire.analysis.sentiment;

import io.quotewire.analysis.encoder.ResourceLines;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words with their valence, and the words that change it.
 *
 * @param valence from -4 to 4
 * @param negations words that turn what follows
 * @param boosters words that strengthen (positive amount) or weaken (negative) the next one
 */
record Lexicon(Map<String, Double> valence, Set<String> negations, Map<String, Double> boosters) {

    Lexicon {
        valence = Map.copyOf(valence);
        negations = Set.copyOf(negations);
        boosters = Map.copyOf(boosters);
    }

    /** Reads {@code lexicon.tsv} and {@code modifiers.tsv}. */
    static Lexicon load() {
        Map<String, Double> valence = ResourceLines.read(Lexicon.class, "lexicon.tsv").stream()
                .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1])));
        Map<String, Double> boosters = new HashMap<>();
        Map<String, String> kinds = new HashMap<>();
        for (String[] row : ResourceLines.read(Lexicon.class, "modifiers.tsv")) {
            double amount = Double.parseDouble(row[2]);
            switch (row[1].toUpperCase(Locale.ROOT)) {
                case "NEGATION" -> kinds.put(row[0], row[1]);
                case "BOOSTER" -> boosters.put(row[0], amount);
                case "DAMPER" -> boosters.put(row[0], -amount);
                default -> throw new IllegalStateException("modifiers.tsv: no such kind: " + row[1]);
            }
        }
        return new Lexicon(valence, kinds.keySet(), boosters);
    }
}
