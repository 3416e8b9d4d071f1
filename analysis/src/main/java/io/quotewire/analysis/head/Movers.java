package io.quotewire.analysis.head;

import io.quotewire.analysis.encoder.StaticEncoder;
import io.quotewire.analysis.encoder.Words;
import java.util.Comparator;
import java.util.List;

/**
 * The words of a text that speak most for a class, by the weights of a linear head over the light encoder: a word's
 * share in the weighted sum, against the mean over all classes. It costs next to nothing, so it also explains what the
 * slower encoder decided.
 */
public final class Movers {

    private static final int MOST = 3;
    private static final int SHORTEST = 3;

    private final StaticEncoder encoder;
    private final LinearHead head;

    public Movers(StaticEncoder encoder, LinearHead head) {
        this.encoder = encoder;
        this.head = head;
    }

    /**
     * The strongest words first, at most three, joined by commas; empty where no word speaks for the class.
     *
     * @param index of the class in {@link LinearHead#classes()}
     */
    public String towards(String text, int index) {
        List<Weighed> words = Words.of(text).stream()
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .map(word -> new Weighed(word, weight(word, index)))
                .filter(word -> word.weight() > 0)
                .sorted(Comparator.comparingDouble((Weighed word) -> -word.weight()))
                .limit(MOST)
                .toList();
        return String.join(
                ", ",
                words.stream()
                        .filter(word -> word.weight() > words.get(0).weight() / MOST)
                        .map(Weighed::word)
                        .toList());
    }

    private double weight(String word, int index) {
        return head.share(index, encoder.sum(word));
    }

    private record Weighed(String word, double weight) {}
}
