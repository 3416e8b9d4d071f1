package io.quotewire.trainer;

import io.quotewire.analysis.head.LinearHead;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings features to one scale before a regression, and takes the scale out of its weights afterwards, so that what
 * ships works on plain features.
 */
final class Scaling {

    private static final double SMALLEST = 1e-6;

    private final double[] means;
    private final double[] factors;

    private Scaling(double[] means, double[] factors) {
        this.means = means;
        this.factors = factors;
    }

    /**
     * Mean 0; then standard deviation {@code 1 / sqrt(vector)} for the numbers of the vector, so that together they
     * weigh 1, and {@code own} for each feature behind it.
     *
     * @param vector how many numbers the vector has
     */
    static Scaling of(List<float[]> rows, int vector, double own) {
        int width = rows.get(0).length;
        double[] means = new double[width];
        double[] squares = new double[width];
        for (float[] row : rows) {
            for (int i = 0; i < width; i++) {
                means[i] += row[i] / (double) rows.size();
                squares[i] += (double) row[i] * row[i] / rows.size();
            }
        }
        double[] factors = new double[width];
        for (int i = 0; i < width; i++) {
            double deviation = Math.sqrt(Math.max(0, squares[i] - means[i] * means[i]));
            factors[i] = (i < vector ? 1 / Math.sqrt(vector) : own) / Math.max(SMALLEST, deviation);
        }
        return new Scaling(means, factors);
    }

    float[][] apply(List<float[]> rows) {
        return rows.stream().map(this::apply).toArray(float[][]::new);
    }

    private float[] apply(float[] row) {
        float[] scaled = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            scaled[i] = (float) ((row[i] - means[i]) * factors[i]);
        }
        return scaled;
    }

    /** @param weights as {@link LogisticRegression#fit} gives them */
    LinearHead unscale(List<String> classes, float[][] weights) {
        float[] biases = new float[classes.size()];
        List<float[]> plain = new ArrayList<>();
        for (int c = 0; c < biases.length; c++) {
            float[] row = new float[means.length];
            double bias = weights[c][means.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) (weights[c][i] * factors[i]);
                bias -= row[i] * means[i];
            }
            biases[c] = (float) bias;
            plain.add(row);
        }
        return new LinearHead(classes, biases, plain.toArray(float[][]::new));
    }
}
