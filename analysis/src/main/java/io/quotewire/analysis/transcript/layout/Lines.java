package io.quotewire.analysis.transcript.layout;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text. Records of courts number theirs; those numbers are left out. */
final class Lines {

    private static final int FEWEST_NUMBERED = 5;
    private static final int LONGEST_PAGE = 60;

    private final String chars;
    private final List<Line> all = new ArrayList<>();
    private final boolean numbered;

    Lines(String chars) {
        this.chars = chars;
        this.numbered = isNumbered();
        boolean afterBlank = true;
        for (int start = 0; start < chars.length(); ) {
            int end = endOfLine(start);
            Line line = line(start, end, afterBlank);
            if (line.length() > 0) {
                all.add(line);
            }
            afterBlank = line.length() <= 0 && (!numbered || isBlank(start, end));
            start = end + 1;
        }
    }

    List<Line> all() {
        return all;
    }

    /** Whether each line has a number. */
    boolean numbered() {
        return numbered;
    }

    private Line line(int start, int end, boolean afterBlank) {
        int from = skipSpace(start, end);
        if (numbered) {
            int digits = skipDigits(from, end);
            from = digits - from <= 2 && (digits == end || isSpace(digits)) ? skipSpace(digits, end) : from;
        }
        while (from < end && chars.charAt(from) == '>') {
            from = skipSpace(from + 1, end);
        }
        int to = end;
        while (to > from && isSpace(to - 1)) {
            to--;
        }
        return new Line(from, to, afterBlank);
    }

    /** Most lines begin with a number that is one more than that of the line before. */
    private boolean isNumbered() {
        int inOrder = 0;
        int others = 0;
        int last = 0;
        for (int start = 0; start < chars.length(); ) {
            int end = endOfLine(start);
            int number = number(start, end);
            if (number > 0 && (number == last + 1 || number == 1)) {
                inOrder++;
            } else if (!isBlank(start, end)) {
                others++;
            }
            last = number > 0 ? number : last;
            start = end + 1;
        }
        return inOrder >= FEWEST_NUMBERED && inOrder > others * 2;
    }

    /** The number a line begins with, followed by space or nothing; 0 if it does not. */
    private int number(int start, int end) {
        int from = skipSpace(start, end);
        int digits = skipDigits(from, end);
        boolean fits = digits > from && digits - from <= 2 && (digits == end || isSpace(digits));
        int number = fits ? Integer.parseInt(chars.substring(from, digits)) : 0;
        return number <= LONGEST_PAGE ? number : 0;
    }

    private int endOfLine(int start) {
        int end = chars.indexOf('\n', start);
        return end < 0 ? chars.length() : end;
    }

    private boolean isBlank(int start, int end) {
        return skipSpace(start, end) == end;
    }

    private int skipSpace(int from, int end) {
        int i = from;
        while (i < end && isSpace(i)) {
            i++;
        }
        return i;
    }

    private int skipDigits(int from, int end) {
        int i = from;
        while (i < end && chars.charAt(i) >= '0' && chars.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private boolean isSpace(int i) {
        char c = chars.charAt(i);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
