package io.quotewire.analysis.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Multinomial logistic regression: a weighted sum of the features for each class.
 *
 * <p>As a table: class, bias, weights split by spaces.
 */
public final class LinearHead {

    private final List<String> classes;
    private final float[] biases;
    private final float[][] weights;
    private final float[] mean;

    /** @param weights a row for each class */
    public LinearHead(List<String> classes, float[] biases, float[][] weights) {
        this.classes = List.copyOf(classes);
        this.biases = biases.clone();
        this.weights = Arrays.stream(weights).map(float[]::clone).toArray(float[][]::new);
        this.mean = mean(this.weights);
    }

    private static float[] mean(float[][] weights) {
        float[] mean = new float[weights[0].length];
        for (float[] row : weights) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += row[i] / weights.length;
            }
        }
        return mean;
    }

    /** Reads a table. */
    public static LinearHead of(List<String[]> rows) {
        float[] biases = new float[rows.size()];
        float[][] weights = new float[rows.size()][];
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            classes.add(row[0]);
            biases[i] = Float.parseFloat(row[1]);
            weights[i] = numbers(row[2].split(" "));
        }
        return new LinearHead(classes, biases, weights);
    }

    private static float[] numbers(String[] words) {
        float[] numbers = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Float.parseFloat(words[i]);
        }
        return numbers;
    }

    /** The rows of the table, numbers with four digits. */
    public List<String> lines() {
        return IntStream.range(0, classes.size())
                .mapToObj(i -> classes.get(i) + "\t" + digits(biases[i]) + "\t"
                        + IntStream.range(0, weights[i].length)
                                .mapToObj(j -> digits(weights[i][j]))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String digits(float number) {
        return String.format(Locale.ROOT, "%.4g", number);
    }

    /** What one class has before any feature counts. */
    public float bias(int index) {
        return biases[index];
    }

    /** The weights of one class. */
    public float[] weights(int index) {
        return weights[index].clone();
    }

    /** In the order of {@link #score}. */
    public List<String> classes() {
        return classes;
    }

    /** What some of the features, from the first on, add to one class more than to the mean of all. */
    double share(int index, float[] features) {
        double share = 0;
        for (int i = 0; i < features.length; i++) {
            share += (weights[index][i] - mean[i]) * features[i];
        }
        return share;
    }

    /** The weighted sums, one for each class: logarithms of odds, not yet made to sum up to one. */
    public double[] score(float[] features) {
        double[] scores = new double[biases.length];
        for (int c = 0; c < scores.length; c++) {
            float[] row = weights[c];
            float sum = biases[c];
            for (int i = 0; i < row.length; i++) {
                sum += row[i] * features[i];
            }
            scores[c] = sum;
        }
        return scores;
    }
}
