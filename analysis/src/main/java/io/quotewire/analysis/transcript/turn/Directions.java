package io.quotewire.analysis.transcript.turn;

import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;

/** Takes stage directions off the ends of a turn's words: "(laughs) It was. [Applause.]". */
final class Directions {

    private static final int LONGEST = 25;
    private static final String OPEN = "([";
    private static final String CLOSE = ")]";
    private static final String STOPS = ".?!…\"”—–-";

    private final Tokens tokens;

    Directions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The words without the directions before and behind them; all of it if nothing else is left. */
    Range without(Range words) {
        int from = words.from();
        for (int close = close(from, words.to()); close > 0; close = close(from, words.to())) {
            from = tokens.isSign(close, ".") ? close + 1 : close;
        }
        int to = words.to();
        for (int open = open(from, to); open > from && tokens.isSign(open - 1, STOPS); open = open(from, to)) {
            to = open;
        }
        while (to > from + 1 && tokens.is(to - 1, Trait.MARKUP)) {
            to--; // "It was.</v>"
        }
        return from < to ? new Range(from, to) : words;
    }

    /** One past the bracket that closes a group at the head; 0 if there is none, or nothing behind it. */
    private int close(int from, int limit) {
        int group = tokens.isSign(from, OPEN) ? from + 1 : limit;
        while (group < limit && group < from + LONGEST && !tokens.isSign(group, OPEN + CLOSE)) {
            group++;
        }
        boolean closed = group + 1 < limit && tokens.isSign(group, CLOSE);
        return closed && !tokens.isSign(group + 1, ",;:") && !(tokens.isSign(group + 1, ".") && group + 2 >= limit)
                ? group + 1
                : 0;
    }

    /** The bracket that opens a group at the end; 0 if there is none. */
    private int open(int from, int limit) {
        int end = tokens.isSign(limit - 1, ".") ? limit - 2 : limit - 1;
        int group = tokens.isSign(end, CLOSE) ? end - 1 : from;
        while (group > from && group > end - LONGEST && !tokens.isSign(group, OPEN + CLOSE)) {
            group--;
        }
        return group > from && tokens.isSign(group, OPEN) ? group : 0;
    }
}
