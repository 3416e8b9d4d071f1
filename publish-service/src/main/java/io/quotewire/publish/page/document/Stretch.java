package io.quotewire.publish.page.document;

import io.quotewire.publish.web.DocumentParts;

/**
 * The stretch of a text that a part shows. It begins and ends with a line, so parts next to each other may share a few
 * lines; whatever starts between a part's borders is in it.
 *
 * @param text the stretch
 * @param from its first code point in the document
 * @param to one past its last
 */
record Stretch(String text, int from, int to) {

    /** First code point of what has to be read of the document, the margin before the part included. */
    static int windowStart(int part, int margin) {
        return Math.max(0, (part - 1) * DocumentParts.LENGTH - margin);
    }

    /** A part whose text is not here. */
    static Stretch unknown(int part) {
        return new Stretch("", (part - 1) * DocumentParts.LENGTH, part * DocumentParts.LENGTH);
    }

    /**
     * @param window the part with a margin on both sides, where the text goes on there
     * @param margin length of a whole margin
     */
    static Stretch of(String window, int part, int margin) {
        int start = windowStart(part, margin);
        int border = (part - 1) * DocumentParts.LENGTH - start;
        int first = window.offsetByCodePoints(0, border);
        first = first == 0 ? 0 : window.lastIndexOf('\n', first - 1) + 1;
        int from = start + window.codePointCount(0, first);
        int length = window.codePointCount(first, window.length());
        int wanted = part * DocumentParts.LENGTH - from;
        int end = window.length();
        if (length > wanted) {
            int line = window.indexOf('\n', window.offsetByCodePoints(first, wanted));
            end = line < 0 ? end : line;
        }
        String text = window.substring(first, end);
        return new Stretch(text, from, from + text.codePointCount(0, text.length()));
    }
}
