package io.quotewire.analysis.text;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words, numbers and signs of a text, with their traits. Positions are token numbers; -1 and size() are no token.
 */
public final class Tokens {

    private final String chars;
    private int[] start;
    private int[] end;
    private long[] traits;
    private long[] keywords;
    private int size;

    Tokens(String chars) {
        this.chars = chars;
        int guess = Math.max(16, chars.length() / 5);
        start = new int[guess];
        end = new int[guess];
        traits = new long[guess];
        keywords = new long[guess];
    }

    void add(int from, int to, long bits, long parts) {
        if (size == start.length) {
            int bigger = size + size / 2;
            start = Arrays.copyOf(start, bigger);
            end = Arrays.copyOf(end, bigger);
            traits = Arrays.copyOf(traits, bigger);
            keywords = Arrays.copyOf(keywords, bigger);
        }
        start[size] = from;
        end[size] = to;
        traits[size] = bits;
        keywords[size++] = parts;
    }

    void addTraits(int token, long bits) {
        traits[token] |= bits;
    }

    /** How many tokens. */
    public int size() {
        return size;
    }

    /** First character of a token in the normalised text. */
    public int start(int token) {
        return start[token];
    }

    /** One past its last character. */
    public int end(int token) {
        return end[token];
    }

    /** Whether a token has a trait; false outside the text. */
    public boolean is(int token, Trait trait) {
        return token >= 0 && token < size && (traits[token] & trait.bit()) != 0;
    }

    /** Whether a token has one of two traits. */
    public boolean is(int token, Trait one, Trait other) {
        return is(token, one) || is(token, other);
    }

    /** Whether a token is a word that plays this part; false outside the text. */
    public boolean is(int token, Keyword part) {
        return token >= 0 && token < size && (keywords[token] & part.bit()) != 0;
    }

    /** Whether a token is one of these signs. */
    public boolean isSign(int token, String signs) {
        return token >= 0
                && token < size
                && end[token] - start[token] == 1
                && signs.indexOf(chars.charAt(start[token])) >= 0;
    }

    /** Whether a token is this word, whatever its case; the word is given in lower case. */
    public boolean isWord(int token, String word) {
        return token >= 0
                && token < size
                && end[token] - start[token] == word.length()
                && chars.regionMatches(true, start[token], word, 0, word.length());
    }

    /** Whether nothing, not even a space, stands before a token. */
    public boolean touchesPrevious(int token) {
        return token > 0 && start[token] == end[token - 1];
    }

    /** Whether a token is the first of its line. */
    public boolean startsLine(int token) {
        for (int c = token == 0 ? 0 : end[token - 1]; c < start[token]; c++) {
            if (chars.charAt(c) == '\n') {
                return true;
            }
        }
        return token == 0;
    }

    /** A token as printed; nothing outside the text. */
    public String text(int token) {
        return token >= 0 && token < size ? chars.substring(start[token], end[token]) : "";
    }

    /** A run of tokens as printed. */
    public String text(int from, int to) {
        return chars.substring(start[from], end[to - 1]);
    }

    /** A token in lower case with typographic apostrophes, as the word lists have it; nothing outside the text. */
    public String key(int token) {
        return token >= 0 && token < size ? key(chars, start[token], end[token]) : "";
    }

    static String key(String chars, int from, int to) {
        return chars.substring(from, to).toLowerCase(Locale.ROOT).replace('\'', '’');
    }

    /** The text these tokens were read from. */
    public String chars() {
        return chars;
    }
}
