package io.quotewire.contracts;

/**
 * A stretch of the document's text.
 *
 * @param start first code point, counted from the start of the text
 * @param end one past the last code point
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if the span is empty or starts before the text */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Length in code points. */
    public int length() {
        return end - start;
    }
}
