package io.quotewire.enrich.mapping;

/**
 * A text addressed by code points. Java's strings are addressed by 16-bit units; counting from the start each time
 * would make a long document with many quotations quadratic.
 */
final class CodePoints {

    /** Code points between two remembered places. */
    private static final int STEP = 1024;

    private final String text;
    private final int length;
    /** Unit at which each STEP-th code point starts. */
    private final int[] units;

    CodePoints(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.units = new int[length / STEP + 1];
        for (int i = 1; i < units.length; i++) {
            units[i] = text.offsetByCodePoints(units[i - 1], STEP);
        }
    }

    /** Number of code points. */
    int length() {
        return length;
    }

    /** The text from one code point to before another. */
    String slice(int start, int end) {
        return text.substring(unit(start), unit(end));
    }

    private int unit(int codePoint) {
        return text.offsetByCodePoints(units[codePoint / STEP], codePoint % STEP);
    }
}
