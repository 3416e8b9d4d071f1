package io.quotewire.analysis.sentiment;

import io.quotewire.analysis.encoder.ResourceLines;
import io.quotewire.analysis.head.LinearHead;
import io.quotewire.analysis.head.Softmax;
import java.util.List;

/** The tone of a text from its vector and its words, by logistic regression. */
public final class ToneHead {

    /** The classes in the order of the head's table. */
    public static final List<String> CLASSES = List.of("negative", "neutral", "positive");

    private final ToneFeatures features;
    private final LinearHead head;

    public ToneHead(ToneFeatures features, LinearHead head) {
        if (!head.classes().equals(CLASSES)) {
            throw new IllegalArgumentException("not the classes of tone: " + head.classes());
        }
        this.features = features;
        this.head = head;
    }

    /** Reads {@code tone.ENCODER.tsv}. */
    public static ToneHead load(String encoder) {
        return new ToneHead(new ToneFeatures(), regression(encoder));
    }

    /** The regression alone, to explain it; the vector's numbers are its first features. */
    public static LinearHead regression(String encoder) {
        return LinearHead.of(ResourceLines.read(ToneHead.class, "tone." + encoder + ".tsv"));
    }

    /** @param vector the text's, by the encoder for which the head was trained */
    public Tone tone(String text, float[] vector) {
        double[] odds = Softmax.of(head.score(features.join(vector, text)));
        return new Tone(odds[0], odds[1], odds[2]);
    }
}
