package io.quotewire.analysis.text;

import io.quotewire.analysis.language.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs. An empty line always parts them. A single line end does too, unless the text is wrapped:
 * most of its lines stop in the middle of a sentence.
 */
final class Paragraphs {

    private static final String ENDINGS = ".?!:\"”’'»)]…*_";

    /** Nobody wraps lines as late as this. */
    private static final int LONGEST_LINE = 120;

    private final Tokens tokens;
    private final boolean wrapped;

    private Paragraphs(Tokens tokens) {
        this.tokens = tokens;
        this.wrapped = isWrapped();
    }

    static List<Range> of(Tokens tokens) {
        Paragraphs paragraphs = new Paragraphs(tokens);
        List<Range> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (paragraphs.startsAt(i)) {
                found.add(new Range(from, i));
                from = i;
            }
        }
        if (from < tokens.size()) {
            found.add(new Range(from, tokens.size()));
        }
        return found;
    }

    private boolean startsAt(int token) {
        int lineEnds = lineEndsBefore(token);
        return lineEnds > 1 || (lineEnds == 1 && (startsLabel(token) || (!wrapped && !runsOn(token))));
    }

    private boolean isWrapped() {
        int inside = 0;
        int lineStart = 0;
        int all = 0;
        for (int i = 1; i < tokens.size(); i++) {
            int lineEnds = lineEndsBefore(i);
            boolean shortLine = tokens.end(i - 1) - lineStart <= LONGEST_LINE;
            if (lineEnds == 1) {
                all++;
                inside += shortLine && (runsOn(i) || !isEnding(i - 1)) ? 1 : 0;
            }
            lineStart = lineEnds > 0 ? tokens.start(i) : lineStart;
        }
        return all > 2 && inside * 2 > all;
    }

    /** Whether the line before a token stops in the middle of a sentence. */
    private boolean runsOn(int token) {
        return !isEnding(token - 1) && Character.isLowerCase(tokens.chars().codePointAt(tokens.start(token)));
    }

    private boolean isEnding(int token) {
        return ENDINGS.indexOf(tokens.chars().charAt(tokens.end(token) - 1)) >= 0;
    }

    /** "NAME:" at the head of a line. */
    private boolean startsLabel(int token) {
        int i = token;
        while (i < token + 5 && tokens.is(i, Trait.CAPITALISED)) {
            i++;
        }
        return i > token && tokens.isSign(i, ":");
    }

    private int lineEndsBefore(int token) {
        int lineEnds = 0;
        for (int c = tokens.end(token - 1); c < tokens.start(token); c++) {
            lineEnds += tokens.chars().charAt(c) == '\n' ? 1 : 0;
        }
        return lineEnds;
    }
}
