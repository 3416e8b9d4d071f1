package io.quotewire.analysis.transcript.layout;

/**
 * A line that is not blank, without indentation, marks of quoting and the number some records give it.
 *
 * @param from first character in the normalised text
 * @param to one past its last
 * @param afterBlank whether it is the first, or an empty line stands before it
 */
public record Line(int from, int to, boolean afterBlank) {

    /** In characters. */
    public int length() {
        return to - from;
    }
}
