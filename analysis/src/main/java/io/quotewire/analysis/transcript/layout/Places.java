package io.quotewire.analysis.transcript.layout;

import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Leads from characters of the normalised text to tokens. */
public final class Places {

    private final Tokens tokens;

    public Places(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The tokens that lie whole in a run of characters; null if there are none. */
    @Nullable
    public Range tokens(int from, int to) {
        int first = firstFrom(from);
        int last = firstFrom(to);
        while (last > first && tokens.end(last - 1) > to) {
            last--;
        }
        return first < last ? new Range(first, last) : null;
    }

    /** The token a character is in; null if it is in none. */
    @Nullable
    Range around(int character) {
        int token = firstFrom(character + 1) - 1;
        return token < 0 || tokens.end(token) <= character ? null : new Range(token, token + 1);
    }

    /** The first token that starts at a character or after it. */
    public int firstFrom(int character) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.start(middle) < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
