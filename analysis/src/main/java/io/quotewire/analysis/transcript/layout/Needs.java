package io.quotewire.analysis.transcript.layout;

import java.util.regex.Pattern;

/**
 * What a layout cannot do without near the head of a line, as bits. Most lines lack it, and looking for it is cheap. It
 * is read off how the layout is written.
 */
public final class Needs {

    /** A colon, before it none of the signs that stand in no label. */
    static final int COLON = 1;
    /** A colon between digits. */
    static final int TIME = 2;
    /** A dash behind a full stop. */
    static final int DASH = 4;
    /** What a handle begins with. */
    static final int AT = 8;
    /** A short line, for a label alone on it. */
    static final int ALONE = 16;

    /** A dash with space on both sides. */
    static final int GAP = 32;

    /** No label is longer, with all that stands between it and its colon. */
    private static final int LONGEST_HEAD = 1000;

    /** The same without what stands in brackets. */
    private static final int LONGEST_BARE = 250;

    /** No line that is only a label is longer. */
    private static final int LONGEST_ALONE = 160;

    private static final String IN_NO_LABEL = ";!?\"“”";

    /** A time that is not in brackets of its own, so that the layout cannot do without. */
    private static final Pattern TIME_PART = Pattern.compile("\\{(?:DATED|TIME)\\}(?!\\\\\\]\\?\\\\h\\)\\?)");

    private Needs() {}

    /** What a layout needs, as its line in the resource tells. */
    static int of(String written) {
        return (written.contains("{COLON}") ? COLON : 0)
                | (TIME_PART.matcher(written).find() ? TIME : 0)
                | (written.contains("{DASH}") ? DASH : 0)
                | (written.contains("@\\w") ? AT : 0)
                | (written.endsWith("$") ? ALONE : 0)
                | (written.contains("{GAP}") ? GAP : 0);
    }

    /** What the head of a line has of all that. */
    public static int in(String chars, int from, int end) {
        int to = Math.min(end, from + LONGEST_HEAD);
        int has = end - from <= LONGEST_ALONE ? ALONE : 0;
        int depth = 0;
        int bare = 0;
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            bare += depth == 0 ? 1 : 0;
            if (c == ':' || c == '：') {
                has |= (bare < LONGEST_BARE ? COLON : 0) | (isTime(chars, i, from, to) ? TIME : 0);
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '-' || c == '–' || c == '—') {
                has |= (isBehindStop(chars, i, from) ? DASH : 0) | (isGap(chars, i, to) ? GAP : 0);
            } else if (c == '@') {
                has |= AT;
            } else if (depth <= 0 && IN_NO_LABEL.indexOf(c) >= 0) {
                bare = LONGEST_BARE;
            }
        }
        return has;
    }

    private static boolean isTime(String chars, int i, int from, int to) {
        return i > from
                && i + 1 < to
                && Character.isDigit(chars.charAt(i - 1))
                && Character.isDigit(chars.charAt(i + 1));
    }

    private static boolean isGap(String chars, int i, int to) {
        return i + 1 < to && Character.isSpaceChar(chars.charAt(i + 1));
    }

    private static boolean isBehindStop(String chars, int i, int from) {
        boolean space = i > from && Character.isSpaceChar(chars.charAt(i - 1));
        int stop = space ? i - 2 : i - 1;
        return stop >= from && chars.charAt(stop) == '.';
    }
}
