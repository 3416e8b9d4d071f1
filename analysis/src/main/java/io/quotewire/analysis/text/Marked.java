package io.quotewire.analysis.text;

/**
 * An outermost stretch in quotation marks.
 *
 * @param open the opening mark
 * @param close the closing mark; where it is missing, one past the last token of the stretch
 * @param closed whether the closing mark is there
 * @param continues whether the next stretch goes on with it, in a paragraph that opens with a mark of its own
 */
public record Marked(int open, int close, boolean closed, boolean continues) {

    /** The marked words, without the marks. */
    public Range inside() {
        return new Range(open + 1, close);
    }

    /** The marked words with their marks. */
    public Range outside() {
        return new Range(open, closed ? close + 1 : close);
    }
}
