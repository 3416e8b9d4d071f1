package io.quotewire.analysis.topic;

import io.quotewire.analysis.encoder.ResourceLines;
import io.quotewire.analysis.encoder.Vectors;
import io.quotewire.analysis.head.LinearHead;
import java.util.Arrays;
import java.util.List;

/**
 * The top levels of a text from its vector: logistic regression, and how near the text is to sentences whose topic is
 * known.
 */
public final class TopicHead {

    /** The class of texts that say nothing of any topic: it is no concept of the taxonomy. */
    public static final String NOTHING = "nothing";

    /** How much the sentences count beside the regression. */
    private static final double WEIGHT_OF_SENTENCES = 10;

    private final float[] centre;
    private final LinearHead head;
    private final Sentences sentences;

    /**
     * @param centre the mean of the vectors in training; it has the width of the part of the vector that counts, which
     *     is the vector's end
     */
    public TopicHead(float[] centre, LinearHead head, Sentences sentences) {
        this.centre = centre.clone();
        this.head = head;
        this.sentences = sentences;
    }

    /**
     * Reads {@code topic.ENCODER.tsv} and {@code topic-sentences.ENCODER.tsv}; the first row of the former is the
     * centre.
     */
    public static TopicHead load(String encoder) {
        List<String[]> rows = ResourceLines.read(TopicHead.class, "topic." + encoder + ".tsv");
        Sentences sentences = Sentences.of(ResourceLines.read(TopicHead.class, "topic-sentences." + encoder + ".tsv"));
        return new TopicHead(
                LinearHead.of(rows.subList(0, 1)).weights(0), LinearHead.of(rows.subList(1, rows.size())), sentences);
    }

    /** The regression alone, to explain it. */
    public LinearHead regression() {
        return head;
    }

    /** Codes of the top levels and {@link #NOTHING}, in the order of {@link #score}. */
    public List<String> classes() {
        return head.classes();
    }

    /** @return one number for each class, logarithms of odds up to a constant */
    public double[] score(float[] vector) {
        float[] unit = unit(vector, centre);
        double[] scores = head.score(unit);
        for (int c = 0; c < scores.length; c++) {
            scores[c] += WEIGHT_OF_SENTENCES * sentences.nearness(head.classes().get(c), unit);
        }
        return scores;
    }

    /** The part of a vector that tells topics, seen from the centre and made unit length. */
    public static float[] unit(float[] vector, float[] centre) {
        float[] part = Arrays.copyOfRange(vector, vector.length - centre.length, vector.length);
        for (int i = 0; i < part.length; i++) {
            part[i] -= centre[i];
        }
        return Vectors.unit(part);
    }
}
