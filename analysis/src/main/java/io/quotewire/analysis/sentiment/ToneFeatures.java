package io.quotewire.analysis.sentiment;

import io.quotewire.analysis.encoder.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a text tells the head about its tone beside its vector: sums of the lexicon, negation, questions, marks. */
public final class ToneFeatures {

    /** How many numbers there are. */
    public static final int SIZE = 13;

    private static final double SOFTNESS = 15;
    private static final double MOST_VALENCE = 4;
    private static final Set<String> MARKS = Set.of("\"", "“");

    private final Lexicon lexicon;

    /** Reads the lexicon. */
    public ToneFeatures() {
        this(Lexicon.load());
    }

    ToneFeatures(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The vector with these features behind it. */
    public float[] join(float[] vector, String text) {
        float[] joined = Arrays.copyOf(vector, vector.length + SIZE);
        float[] own = of(text);
        System.arraycopy(own, 0, joined, vector.length, SIZE);
        return joined;
    }

    private float[] of(String text) {
        List<Moved> moved = LexiconReading.of(text, lexicon).moved();
        List<String> words = Words.of(text);
        double up = 0;
        double down = 0;
        double mostUp = 0;
        double mostDown = 0;
        for (Moved word : moved) {
            up += Math.max(0, word.amount());
            down += Math.max(0, -word.amount());
            mostUp = Math.max(mostUp, word.amount());
            mostDown = Math.max(mostDown, -word.amount());
        }
        double last = moved.isEmpty() ? 0 : moved.get(moved.size() - 1).amount();
        double length = Math.max(1, words.size());
        boolean negated = words.stream().anyMatch(lexicon.negations()::contains);
        return new float[] {
            soft(up - down),
            soft(up),
            soft(down),
            (float) (mostUp / MOST_VALENCE),
            (float) (mostDown / MOST_VALENCE),
            (float) (up / length),
            (float) (down / length),
            (float) (Math.log1p(length) / MOST_VALENCE),
            text.contains("?") ? 1 : 0,
            text.contains("!") ? 1 : 0,
            (float) (last / MOST_VALENCE),
            negated ? 1 : 0,
            MARKS.stream().anyMatch(text::contains) ? 1 : 0
        };
    }

    private static float soft(double sum) {
        return (float) (sum / Math.sqrt(sum * sum + SOFTNESS));
    }
}
