package io.quotewire.analysis;

/**
 * A stretch of text; outside this module always in code points of the document's text.
 *
 * @param start first unit
 * @param end one past the last unit
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if the span is empty or starts before the text */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
