package io.quotewire.wire;

/** Text cut at a limit, with a mark that says so. */
public final class Shortened {

    /** Stands at the end of what was cut. */
    public static final String MARK = "…";

    private Shortened() {}

    /**
     * The text, or as much of its start as fits with the mark.
     *
     * @param most code points, the mark among them
     */
    public static String to(int most, String text) {
        // The first comparison spares the counting: a text has at most as many code points as units.
        return text.length() <= most || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + MARK;
    }
}
