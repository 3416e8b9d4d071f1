package io.quotewire.analysis.head;

/** Makes scores into probabilities. */
public final class Softmax {

    private Softmax() {}

    /** @return as many, all from 0 to 1, summing up to 1 */
    public static double[] of(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        double[] odds = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            odds[i] = Math.exp(scores[i] - most);
            sum += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= sum;
        }
        return odds;
    }
}
