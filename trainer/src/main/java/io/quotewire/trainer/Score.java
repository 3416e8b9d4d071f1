package io.quotewire.trainer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/**
 * A figure in percent with its standard error, which is the spread over samples drawn with replacement (the bootstrap).
 */
record Score(double percent, double error) {

    private static final int SAMPLES = 200;

    /** The mean over the classes of the harmonic mean of precision and recall. */
    static Score macroF1(List<String> right, List<String> given) {
        return of(right, given, Score::meanF1);
    }

    /** The share that is right, from {@code 1} and {@code 0}. */
    static Score share(List<Boolean> hits) {
        double share = hits.stream().mapToInt(hit -> hit ? 1 : 0).average().orElse(0);
        return new Score(100 * share, 100 * Math.sqrt(share * (1 - share) / Math.max(1, hits.size())));
    }

    private static Score of(
            List<String> right, List<String> given, ToDoubleBiFunction<List<String>, List<String>> measure) {
        Random random = new Random(1);
        double sum = 0;
        double squares = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            List<String> drawnRight = new ArrayList<>();
            List<String> drawnGiven = new ArrayList<>();
            for (int i = 0; i < right.size(); i++) {
                int drawn = random.nextInt(right.size());
                drawnRight.add(right.get(drawn));
                drawnGiven.add(given.get(drawn));
            }
            double value = 100 * measure.applyAsDouble(drawnRight, drawnGiven);
            sum += value / SAMPLES;
            squares += value * value / SAMPLES;
        }
        return new Score(100 * measure.applyAsDouble(right, given), Math.sqrt(Math.max(0, squares - sum * sum)));
    }

    private static double meanF1(List<String> right, List<String> given) {
        return new TreeSet<>(right)
                .stream()
                        .mapToDouble(label -> f1(label, right, given))
                        .average()
                        .orElse(0);
    }

    private static double f1(String label, List<String> right, List<String> given) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < right.size(); i++) {
            boolean isRight = right.get(i).equals(label);
            boolean isGiven = given.get(i).equals(label);
            both += isRight && isGiven ? 2 : 0;
            either += (isRight ? 1 : 0) + (isGiven ? 1 : 0);
        }
        return either == 0 ? 0 : (double) both / either;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f ± %.1f", percent, error);
    }
}
