package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Tokens;

/** Tells titles of works in marks, as in: on “Good Morning America”, his book “The Art of the Deal”. */
final class Titles {

    private static final int LONGEST = 9;

    private Titles() {}

    /** Whether marks set off something that is no utterance: the title of a work, a figure like “00”. */
    static boolean isNoUtterance(Tokens tokens, Marked marked) {
        return isTitle(tokens, marked) || isFigure(tokens, marked) || isNickname(tokens, marked);
    }

    /** "Walter “Skip” Lindqvist" */
    private static boolean isNickname(Tokens tokens, Marked marked) {
        int before = marked.open() - 1;
        int after = marked.outside().to();
        return marked.closed()
                && marked.inside().length() <= 2
                && tokens.is(marked.inside().from(), Trait.CAPITALISED)
                && tokens.is(before, Trait.GIVEN_NAME)
                && tokens.is(before, Trait.CAPITALISED)
                && tokens.is(after, Trait.CAPITALISED)
                && !tokens.is(after, Trait.NOT_A_NAME);
    }

    private static boolean isFigure(Tokens tokens, Marked marked) {
        return marked.inside().length() == 1
                && tokens.is(marked.inside().from(), Trait.NUMBER)
                && isPrinted(tokens, marked);
    }

    /** Whether a number is written in digits. */
    private static boolean isPrinted(Tokens tokens, Marked marked) {
        return Character.isDigit(
                tokens.chars().charAt(tokens.start(marked.inside().from())));
    }

    /** Whether the words in marks all begin with capitals, after a word that titles follow. */
    static boolean isTitle(Tokens tokens, Marked marked) {
        int length = marked.inside().length();
        return marked.closed()
                && length > 1
                && length <= LONGEST
                && introduced(tokens, marked.open() - 1)
                && isCapitalised(tokens, marked);
    }

    private static boolean introduced(Tokens tokens, int before) {
        return tokens.is(before, Trait.PREPOSITION)
                || tokens.is(before, Trait.GENITIVE)
                || tokens.is(before, Trait.ARTICLE)
                || tokens.is(before, Trait.POSSESSIVE)
                || tokens.is(before, Trait.WORK)
                || (tokens.isSign(before, ",") && tokens.is(before - 1, Trait.WORK));
    }

    private static boolean isCapitalised(Tokens tokens, Marked marked) {
        for (int i = marked.inside().from(); i < marked.inside().to(); i++) {
            boolean small =
                    tokens.is(i, Trait.NOT_A_NAME) || tokens.is(i, Trait.PREPOSITION) || tokens.isSign(i, ",.:'’");
            boolean first = i == marked.inside().from();
            if (!tokens.is(i, Trait.CAPITALISED) && !tokens.is(i, Trait.NUMBER) && (first || !small)) {
                return false;
            }
        }
        return !tokens.isSign(marked.inside().to() - 1, ".") || marked.inside().length() < 7;
    }
}
