package io.quotewire.analysis.text;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Says of a token whether it opens or closes a marked stretch, by the sign itself and by the side on which it touches a
 * word. Where the two disagree the side wins: typists and converters get the sign wrong more often than the space.
 */
final class MarkReader {

    /** What a mark does. */
    enum Turn {
        NONE,
        OPENS,
        CLOSES,
        EITHER
    }

    /** Which marks belong together. */
    enum Family {
        DOUBLE,
        SINGLE,
        ANGLE
    }

    private static final String DOUBLES = "“”\"„‟〝〞＂";
    private static final String ANGLES = "«»‹›「」『』";
    private static final String SINGLES = "‘’'`‚‛";
    private static final String OPENERS = "“„‟〝«‹‘‚‛`「『";
    private static final String CLOSERS = "”〞»›」』";

    private final Tokens tokens;

    MarkReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The family of a mark, or null if the token is none. */
    @Nullable
    Family family(int token) {
        char c = tokens.chars().charAt(tokens.start(token));
        if (tokens.end(token) - tokens.start(token) == 2) {
            return c == '\'' || c == '`' || c == '’' ? Family.DOUBLE : null;
        }
        if (DOUBLES.indexOf(c) >= 0) {
            return Family.DOUBLE;
        }
        if (ANGLES.indexOf(c) >= 0) {
            return Family.ANGLE;
        }
        return SINGLES.indexOf(c) >= 0 ? Family.SINGLE : null;
    }

    /** What a mark of a family does at its place in a paragraph. */
    Turn turn(int token, Family family, Range paragraph) {
        boolean touchesLeft = token > paragraph.from() && tokens.touchesPrevious(token) && !opensItself(token - 1);
        boolean touchesRight =
                token + 1 < paragraph.to() && tokens.touchesPrevious(token + 1) && !closesItself(token + 1);
        if (family == Family.SINGLE) {
            return single(token, touchesLeft, touchesRight);
        }
        if (touchesLeft != touchesRight) {
            return touchesRight ? Turn.OPENS : Turn.CLOSES;
        }
        return bySign(token);
    }

    private Turn bySign(int token) {
        char c = tokens.chars().charAt(tokens.start(token));
        if (OPENERS.indexOf(c) >= 0) {
            return Turn.OPENS;
        }
        return CLOSERS.indexOf(c) >= 0 ? Turn.CLOSES : Turn.EITHER;
    }

    /** Apostrophes look like single marks: decades and elisions are none, and nothing opens that touches a word. */
    private Turn single(int token, boolean touchesLeft, boolean touchesRight) {
        if (touchesLeft) {
            return Turn.CLOSES;
        }
        boolean apostrophe = tokens.is(token + 1, Trait.NUMBER) || tokens.is(token + 1, Keyword.ELISION);
        return touchesRight && !apostrophe ? Turn.OPENS : Turn.NONE;
    }

    private boolean opensItself(int token) {
        return tokens.isSign(token, "([{—–-/“‘„«‹\"'");
    }

    private boolean closesItself(int token) {
        return tokens.isSign(token, ",.;:!?)]}—–-/…”’»›\"'");
    }
}
