package io.quotewire.analysis.choice;

import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.encoder.ResourceLines;
import io.quotewire.analysis.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/**
 * How likely a candidate is a quotation with these borders: a logistic regression over its {@link Features}, which is
 * the confidence too. The weights are data that the trainer makes; docs/quality.md has the table that checks them.
 */
public final class Score {

    private static final Map<String, Double> WEIGHTS = read();

    private Score() {}

    /** From 0 to 1. */
    public static double of(Tokens tokens, Candidate candidate) {
        double odds = WEIGHTS.getOrDefault(Features.ALWAYS, 0.0);
        for (String feature : Features.of(tokens, candidate)) {
            odds += WEIGHTS.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    private static Map<String, Double> read() {
        Map<String, Double> weights = new HashMap<>();
        for (String[] row : ResourceLines.read(Score.class, "weights.tsv")) {
            weights.put(row[0], Double.valueOf(row[1]));
        }
        return weights;
    }
}
