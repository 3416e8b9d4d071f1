package io.quotewire.analysis.text;

import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.language.Lexicon;
import io.quotewire.analysis.language.Trait;

/** Cuts a text into words, numbers, marks and other signs. */
final class Tokenizer {

    private static final int LONGEST_TAG = 400;
    private static final int STEP = 4096;

    private final String chars;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final String genitive;
    private final String adverb;
    private final String past;
    private final String plural;

    Tokenizer(String chars, Lexicon lexicon) {
        this.chars = chars;
        this.lexicon = lexicon;
        this.tokens = new Tokens(chars);
        this.genitive = lexicon.ending(Trait.GENITIVE);
        this.adverb = lexicon.ending(Trait.ADVERB);
        this.past = lexicon.ending(Trait.LOOKS_PAST);
        this.plural = lexicon.ending(Trait.LOOKS_PLURAL);
    }

    Tokens tokens(Checkpoint checkpoint) {
        int reported = 0;
        for (int i = 0; i < chars.length(); ) {
            i = next(i);
            if (tokens.size() - reported > STEP) {
                reported = tokens.size();
                checkpoint.reached();
            }
        }
        joinParticles();
        return tokens;
    }

    private int next(int i) {
        int c = chars.codePointAt(i);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
            return i + Character.charCount(c);
        }
        if (isWordPart(c)
                || ((c == '@' || c == '#') && i + 1 < chars.length() && isWordPart(chars.codePointAt(i + 1)))) {
            return word(i);
        }
        if (c == '<') {
            int tagEnd = tagEnd(i);
            if (tagEnd > 0) {
                return add(i, tagEnd, Trait.MARKUP.bit());
            }
        }
        return add(i, i + (isDoubledMark(i) ? 2 : Character.charCount(c)), 0);
    }

    /** Two apostrophes are one mark; of three at the end of words the first closes what stands inside. */
    private boolean isDoubledMark(int i) {
        char c = chars.charAt(i);
        boolean twice = (c == '\'' || c == '`' || c == '’') && i + 1 < chars.length() && chars.charAt(i + 1) == c;
        boolean thrice = twice && i + 2 < chars.length() && chars.charAt(i + 2) == c;
        boolean afterWord = i > 0 && !Character.isWhitespace(chars.charAt(i - 1));
        return twice && !(thrice && afterWord);
    }

    private int add(int from, int to, long bits) {
        tokens.add(from, to, bits, 0);
        return to;
    }

    private int word(int start) {
        int i = start + Character.charCount(chars.codePointAt(start));
        while (i < chars.length()) {
            int c = chars.codePointAt(i);
            if (!isWordPart(c) && !joins(start, i)) {
                break;
            }
            i += Character.charCount(c);
        }
        if (i < chars.length() && chars.charAt(i) == '.' && keepsDot(start, i)) {
            i++;
        }
        String key = Tokens.key(chars, start, i);
        tokens.add(start, i, bits(key, start, i), lexicon.keywords(key));
        return i;
    }

    /** Whether a sign with letters or digits on both sides belongs to the word: don't, two-thirds, 1,000.5, U.S.A. */
    private boolean joins(int start, int sign) {
        if (sign + 1 >= chars.length() || !isWordPart(chars.codePointAt(sign + 1))) {
            return false;
        }
        char next = chars.charAt(sign + 1);
        return switch (chars.charAt(sign)) {
            case '\'', '’', '-', '‑', '&', '_' -> true;
            case ',' -> Character.isDigit(chars.charAt(sign - 1)) && Character.isDigit(next);
            case '.' -> !Character.isUpperCase(next) || isInitialBefore(start, sign);
            default -> false;
        };
    }

    /** Whether a single capital stands before a dot: U.S., D-N.Y. */
    private boolean isInitialBefore(int start, int dot) {
        return Character.isUpperCase(chars.charAt(dot - 1))
                && (dot - start == 1 || !Character.isLetterOrDigit(chars.charAt(dot - 2)));
    }

    private boolean keepsDot(int start, int dot) {
        boolean initial = isInitialBefore(start, dot) && !(dot - start == 1 && chars.charAt(start) == 'I');
        long listed = lexicon.traits(Tokens.key(chars, start, dot + 1));
        boolean needsCapital = (listed & Trait.CAPITALISED.bit()) != 0 && Character.isLowerCase(chars.charAt(start));
        if ((listed & Trait.NUMBER_FOLLOWS.bit()) != 0 && !isBeforeNumber(dot + 1)) {
            return false;
        }
        boolean surname = (listed & Trait.TITLE.bit()) != 0 && endsName(start, dot + 1);
        return initial || ((listed & Trait.ABBREVIATION.bit()) != 0 && !needsCapital && !surname);
    }

    /** "Amartya Sen.": what looks like a title stands behind a name, and no name follows. */
    private boolean endsName(int start, int end) {
        int last = tokens.size() - 1;
        boolean behindName = last >= 0
                && tokens.end(last) == start - 1
                && tokens.is(last, Trait.CAPITALISED)
                && !tokens.is(last, Trait.TITLE, Trait.ROLE);
        int at = end < chars.length() && Character.isSpaceChar(chars.charAt(end)) ? end + 1 : end;
        return behindName && (at >= chars.length() || !Character.isLetter(chars.charAt(at)));
    }

    private boolean isBeforeNumber(int i) {
        int at = i < chars.length() && Character.isSpaceChar(chars.charAt(i)) ? i + 1 : i;
        return at < chars.length() && Character.isDigit(chars.charAt(at));
    }

    private long bits(String key, int start, int end) {
        long listed = lexicon.traits(key);
        long bits = listed | shape(start, end, listed != 0);
        if (key.endsWith(genitive)) {
            bits |= Trait.GENITIVE.bit() | nameTraits(key.substring(0, key.length() - genitive.length()));
        }
        return bits;
    }

    private long nameTraits(String key) {
        long names = Trait.TITLE.bit()
                | Trait.ROLE.bit()
                | Trait.GROUP.bit()
                | Trait.GIVEN_NAME.bit()
                | Trait.MASCULINE.bit()
                | Trait.FEMININE.bit();
        return lexicon.traits(key) & (names | Trait.TIME.bit());
    }

    private long shape(int start, int end, boolean known) {
        int first = chars.codePointAt(start);
        if (Character.isDigit(first)) {
            return Trait.NUMBER.bit() | Trait.WORD.bit();
        }
        long bits = Trait.WORD.bit()
                | (ends(start, end, plural) ? Trait.LOOKS_PLURAL.bit() : 0)
                | (end - start > past.length() + 1 && ends(start, end, past) ? Trait.LOOKS_PAST.bit() : 0);
        if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
            return bits
                    | (!known && end - start > adverb.length() + 2 && ends(start, end, adverb)
                            ? Trait.ADVERB.bit()
                            : 0);
        }
        bits |= Trait.CAPITALISED.bit();
        boolean single = end - start == 1 || (end - start == 2 && chars.charAt(start + 1) == '.');
        if (single) {
            return bits | Trait.INITIAL.bit();
        }
        if (chars.charAt(end - 1) == '.') {
            bits |= Trait.ABBREVIATION.bit();
        }
        return bits | (isAllCaps(start, end) ? Trait.ALL_CAPS.bit() : 0);
    }

    private boolean ends(int start, int end, String ending) {
        int from = end - ending.length();
        return !ending.isEmpty() && from >= start && chars.startsWith(ending, from);
    }

    private boolean isAllCaps(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(chars.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordPart(int c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The end of something like {@code <p class="x">}, or -1: what stands in tags is no text. */
    private int tagEnd(int start) {
        boolean opens = start + 1 < chars.length()
                && !chars.startsWith("v ", start + 1) // WebVTT names the voice so: that is text
                && (Character.isLetter(chars.charAt(start + 1)) || chars.charAt(start + 1) == '/');
        int limit = Math.min(chars.length(), start + LONGEST_TAG);
        for (int i = start + 1; opens && i < limit && chars.charAt(i) != '\n'; i++) {
            if (chars.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Gives a verb the traits it has with its particle. */
    private void joinParticles() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.is(i, Trait.PHRASAL) && tokens.is(i + 1, Trait.PARTICLE)) {
                long joined = lexicon.traits(tokens.key(i) + " " + tokens.key(i + 1));
                tokens.addTraits(i, joined == 0 ? 0 : joined | Trait.WITH_PARTICLE.bit());
            }
        }
    }
}
