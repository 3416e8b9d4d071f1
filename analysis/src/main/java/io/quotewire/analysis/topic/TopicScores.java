package io.quotewire.analysis.topic;

import io.quotewire.analysis.head.Softmax;

/** How much speaks for each top level: in a quotation, in its paragraph and in its document. */
final class TopicScores {

    /** A quotation speaks for itself first. Not fitted: no text at hand has topics quotation by quotation. */
    private static final double PARAGRAPH = 0.35;

    private static final double DOCUMENT = 0.15;

    private final double[] quotation;
    private final double[] paragraph;
    private final double[] document;

    /**
     * Scores in the order of the classes.
     *
     * @param quotation by the chosen encoder
     * @param paragraph by the light encoder
     * @param document by the light encoder
     */
    TopicScores(double[] quotation, double[] paragraph, double[] document) {
        this.quotation = quotation;
        this.paragraph = paragraph;
        this.document = document;
    }

    /** From 0 to 1, summing up to 1. */
    double[] likelihoods(double temperature) {
        double[] sum = quotation.clone();
        for (int c = 0; c < sum.length; c++) {
            sum[c] += PARAGRAPH * paragraph[c] + DOCUMENT * document[c];
        }
        return Softmax.of(sum, temperature);
    }

    /** Where a class got most of what lifts it above the others. */
    String source(int index) {
        double own = above(quotation, index);
        double around = PARAGRAPH * above(paragraph, index);
        double whole = DOCUMENT * above(document, index);
        if (own >= around && own >= whole) {
            return "quotation";
        }
        return around >= whole ? "paragraph" : "document";
    }

    private static double above(double[] scores, int index) {
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        return scores[index] - sum / scores.length;
    }
}
