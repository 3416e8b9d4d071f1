package io.quotewire.analysis.speaker;

import java.util.ArrayList;
import java.util.List;

/** Where somebody stands in a text, in its order. */
final class Appearances {

    /**
     * A place where somebody stands.
     *
     * @param token the first token of the name or office
     * @param person who it is
     * @param opens whether a sentence or clause begins with it, so that a pronoun after it likely means this person
     */
    record Appearance(int token, Person person, boolean opens) {}

    private final List<Appearance> all = new ArrayList<>();

    void add(int token, Person person, boolean opens) {
        all.add(new Appearance(token, person, opens));
    }

    Appearance get(int index) {
        return all.get(index);
    }

    /** Index of the last appearance before a token; -1 if there is none. */
    int lastBefore(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).token() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
