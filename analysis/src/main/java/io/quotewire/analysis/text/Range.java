package io.quotewire.analysis.text;

/**
 * A run of tokens.
 *
 * @param from first token
 * @param to one past the last token
 */
public record Range(int from, int to) {

    /** How many tokens. */
    public int length() {
        return to - from;
    }

    /** Whether a token lies in it. */
    public boolean contains(int token) {
        return token >= from && token < to;
    }

    /** Whether the two share a token. */
    public boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }
}
