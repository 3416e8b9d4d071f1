package io.quotewire.publish.page.document;

/**
 * The stretch of a text that a part shows. It begins and ends with a line, so parts next to each other may share a few
 * lines.
 *
 * @param text the stretch
 * @param from its first code point in the document
 */
record Stretch(String text, int from) {

    /**
     * The stretch of a part.
     *
     * @param window the part with some text on both sides, where the text goes on there
     * @param start first code point of the window
     * @param begin first code point of the part
     * @param end one past its last
     */
    static Stretch of(String window, int start, int begin, int end) {
        if (window.codePointCount(0, window.length()) < begin - start) {
            return new Stretch("", begin); // the text is shorter than its summary says
        }
        int first = window.offsetByCodePoints(0, begin - start);
        first = first == 0 ? 0 : window.lastIndexOf('\n', first - 1) + 1;
        int from = start + window.codePointCount(0, first);
        int length = window.codePointCount(first, window.length());
        int line = length > end - from ? window.indexOf('\n', window.offsetByCodePoints(first, end - from)) : -1;
        return new Stretch(line < 0 ? window.substring(first) : window.substring(first, line), from);
    }
}
