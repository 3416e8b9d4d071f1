package io.quotewire.analysis.transcript.turn;

import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.layout.Line;
import io.quotewire.analysis.transcript.layout.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of an interview without labels, or a question set off at the head of one.
 *
 * @param words its words, without marks of emphasis
 * @param setOff whether all of it is bold, italic or a heading
 * @param asks whether it ends with a question mark
 */
record Block(Range words, boolean setOff, boolean asks) {

    private static final List<String> BOLD = List.of("**", "__");
    private static final List<String> ITALIC = List.of("*", "_");
    private static final int LONGEST = 600;

    /** Those of a document, in order. */
    static List<Block> of(Tokens tokens, List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        Places places = new Places(tokens);
        String chars = tokens.chars();
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int close = endOfEmphasis(chars, line);
            if (open >= 0 && (line.afterBlank() || close > 0)) {
                add(blocks, tokens, places.tokens(open, lines.get(i - 1).to()), false);
                open = -1;
            }
            if (close > 0) {
                add(blocks, tokens, places.tokens(line.from(), close), true);
                open = close < line.to() ? close : -1;
            } else if (open < 0) {
                open = line.from();
            }
        }
        if (open >= 0) {
            add(blocks, tokens, places.tokens(open, lines.get(lines.size() - 1).to()), false);
        }
        return blocks;
    }

    /** One past the mark that ends what a line sets off at its head; 0 if it sets nothing off. */
    private static int endOfEmphasis(String chars, Line line) {
        if (line.length() > LONGEST || line.length() < 4) {
            return 0;
        }
        String text = chars.substring(line.from(), line.to());
        if (text.startsWith("#")) {
            return line.to();
        }
        for (String mark : BOLD) {
            int close = text.startsWith(mark) ? text.indexOf(mark, mark.length()) : -1;
            if (close > 1 && (close + mark.length() == text.length() || ".?!…".indexOf(text.charAt(close - 1)) >= 0)) {
                return line.from() + close + mark.length();
            }
        }
        for (String mark : ITALIC) {
            boolean whole = text.startsWith(mark) && text.indexOf(mark, 1) == text.length() - 1;
            if (whole) {
                return line.to();
            }
        }
        return 0;
    }

    private static void add(List<Block> blocks, Tokens tokens, @Nullable Range range, boolean setOff) {
        if (range == null) {
            return;
        }
        int from = range.from();
        int to = range.to();
        while (setOff && from < to - 1 && tokens.isSign(from, "*_#")) {
            from++;
        }
        while (setOff && to > from + 1 && tokens.isSign(to - 1, "*_")) {
            to--;
        }
        blocks.add(new Block(new Range(from, to), setOff, tokens.isSign(to - 1, "?")));
    }
}
