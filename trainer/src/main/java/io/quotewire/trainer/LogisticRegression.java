package io.quotewire.trainer;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Multinomial logistic regression with a penalty on the square of the weights, for targets that may be uncertain. The
 * loss is convex, so the result does not depend on a start; {@link Lbfgs} finds it.
 */
final class LogisticRegression {

    /** Rows a task: fixed, so that sums come out alike however many threads there are. */
    private static final int BLOCK = 512;

    private final float[][] features;
    private final float[][] targets;
    private final float[] rowWeights;
    private final double strength;
    private final int width;
    private final int classes;

    /**
     * @param targets how likely each class is, a row for each row of features
     * @param rowWeights how much each row counts
     * @param strength how much the rows count against the penalty
     */
    LogisticRegression(float[][] features, float[][] targets, float[] rowWeights, double strength) {
        this.features = features;
        this.targets = targets;
        this.rowWeights = rowWeights;
        this.strength = strength;
        this.width = features[0].length;
        this.classes = targets[0].length;
    }

    /** @return for each class its weights, and its bias as the last number */
    float[][] fit(int rounds) {
        double[] solved = Lbfgs.minimise(this::loss, new double[classes * (width + 1)], rounds);
        float[][] weights = new float[classes][width + 1];
        for (int c = 0; c < classes; c++) {
            for (int i = 0; i <= width; i++) {
                weights[c][i] = (float) solved[c * (width + 1) + i];
            }
        }
        return weights;
    }

    /** Fills the slope and returns the loss. */
    private double loss(double[] point, double[] slope) {
        int blocks = (features.length + BLOCK - 1) / BLOCK;
        Part[] parts = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> part(point, block))
                .toArray(Part[]::new);
        Arrays.fill(slope, 0);
        double loss = 0;
        for (Part part : parts) {
            loss += strength * part.loss;
            for (int i = 0; i < slope.length; i++) {
                slope[i] += strength * part.slope[i];
            }
        }
        for (int c = 0; c < classes; c++) {
            for (int i = 0; i < width; i++) {
                int at = c * (width + 1) + i;
                loss += point[at] * point[at] / 2;
                slope[at] += point[at];
            }
        }
        return loss;
    }

    private Part part(double[] point, int block) {
        Part part = new Part(point.length);
        double[] odds = new double[classes];
        int end = Math.min(features.length, (block + 1) * BLOCK);
        for (int row = block * BLOCK; row < end; row++) {
            float[] x = features[row];
            for (int c = 0; c < classes; c++) {
                odds[c] = score(point, c, x);
            }
            double log = logSum(odds);
            for (int c = 0; c < classes; c++) {
                part.loss += rowWeights[row] * targets[row][c] * (log - odds[c]);
                float error = (float) (rowWeights[row] * (Math.exp(odds[c] - log) - targets[row][c]));
                part.add(c * (width + 1), error, x);
            }
        }
        return part;
    }

    private double score(double[] point, int c, float[] x) {
        int from = c * (width + 1);
        double sum = point[from + width];
        for (int i = 0; i < width; i++) {
            sum += point[from + i] * x[i];
        }
        return sum;
    }

    private static double logSum(double[] scores) {
        double most = Arrays.stream(scores).max().orElseThrow();
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - most);
        }
        return most + Math.log(sum);
    }

    private static final class Part {

        private final double[] slope;
        private double loss;

        Part(int size) {
            slope = new double[size];
        }

        void add(int from, float error, float[] x) {
            for (int i = 0; i < x.length; i++) {
                slope[from + i] += error * x[i];
            }
            slope[from + x.length] += error;
        }
    }
}
