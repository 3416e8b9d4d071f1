package io.quotewire.analysis.topic;

import io.quotewire.analysis.head.Softmax;
import java.util.Arrays;

/**
 * How likely each topic is, by the scores of a quotation and of the paragraph and the document around it. The more a
 * quotation says, the less it takes from around it; one that says nothing has the topic of what stands around it.
 */
final class TopicScores {

    /**
     * A quotation speaks for itself first. By the trainer's {@code around} command, on sentences out of articles with a
     * topic, these weights lift what is right from 70.0 to 75.2 % and from 77.5 to 84.7 %: see docs/quality.md. Greater
     * ones still gain there, but an article's topic is not that of each sentence in it, which these texts cannot show.
     */
    static final double PARAGRAPH = 0.5;

    static final double DOCUMENT = 0.25;

    private final double[] quotation;
    private final double[] paragraph;
    private final double[] document;
    private final int nothing;

    private final double[] own;
    private final double[] borrowed;

    /**
     * Scores in the order of the classes.
     *
     * @param quotation by the chosen encoder
     * @param paragraph by the light encoder; empty where the paragraph is nothing but the quotation
     * @param document by the light encoder
     * @param alone whether the document is nothing but the quotation: there is nothing to borrow a topic from
     * @param nothing index of the class of texts that say nothing
     */
    TopicScores(double[] quotation, double[] paragraph, double[] document, boolean alone, int nothing) {
        this.quotation = quotation;
        this.paragraph = weighed(paragraph.length == 0 ? new double[document.length] : paragraph, PARAGRAPH);
        this.document = weighed(document, DOCUMENT);
        this.nothing = nothing;
        double silence = Softmax.of(quotation)[nothing];
        double[] around = sum(this.paragraph, this.document);
        double[] mean = weighed(around, 1 / (DOCUMENT + (paragraph.length == 0 ? 0 : PARAGRAPH)));
        double heard = alone ? 0 : 1 - Softmax.of(mean)[nothing];
        this.own = weighed(topics(sum(quotation, around)), 1 - silence);
        this.borrowed = weighed(topics(mean), silence * heard);
    }

    /** From 0 to 1 for each class; what is missing to 1 in sum is the likelihood that there is no topic. */
    double[] likelihoods() {
        return sum(own, borrowed);
    }

    /** Where a class got most of what lifts it above the others. */
    String source(int index) {
        double self = above(quotation, index);
        double around = above(paragraph, index);
        double whole = above(document, index);
        if (own[index] >= borrowed[index] && self >= around && self >= whole) {
            return "quotation";
        }
        return around >= whole ? "paragraph" : "document";
    }

    /** How likely each topic is, given that there is one. */
    private double[] topics(double[] scores) {
        double[] said = scores.clone();
        said[nothing] = Double.NEGATIVE_INFINITY;
        return Softmax.of(said);
    }

    private static double[] sum(double[] first, double[] second) {
        double[] sum = first.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += second[i];
        }
        return sum;
    }

    private static double[] weighed(double[] numbers, double weight) {
        return Arrays.stream(numbers).map(number -> number * weight).toArray();
    }

    private static double above(double[] scores, int index) {
        return scores[index] - Arrays.stream(scores).average().orElse(0);
    }
}
