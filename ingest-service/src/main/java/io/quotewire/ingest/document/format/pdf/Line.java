package io.quotewire.ingest.document.format.pdf;

/**
 * A line of text on a page, or the part of one that stands in a column. Lengths are in points, from the upper left.
 *
 * @param text its text
 * @param left where it begins
 * @param right where it ends
 * @param y its baseline
 * @param size of its letters
 */
record Line(String text, float left, float right, float y, float size) {

    Line with(String more, float end) {
        return new Line(text + " " + more, left, end, y, size);
    }
}
