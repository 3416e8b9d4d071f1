package io.quotewire.analysis.language;

import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.text.Trait;

/**
 * Finds the language of a text. English is told by its own small words, which are known anyway; only a text without
 * them wakes the model for 103 languages, which costs 40 MB and most of a second.
 */
public final class LanguageFinder {

    /** English. */
    public static final String ENGLISH = "en";

    /** Undetermined: ISO 639-2 for a text too short to tell. */
    public static final String UNDETERMINED = "und";

    private static final int ENOUGH_WORDS = 2000;
    private static final int FEWEST_WORDS = 8;
    private static final double SMALL_WORDS_OF_ENGLISH = 0.2;
    private static final int ENOUGH_CHARACTERS = 4000;

    /** ISO 639-1, or {@code und}. */
    public String find(Tokens tokens) {
        int words = 0;
        int small = 0;
        for (int i = 0; i < tokens.size() && words < ENOUGH_WORDS; i++) {
            if (tokens.is(i, Trait.WORD)) {
                words++;
                small += isSmallWord(tokens, i) ? 1 : 0;
            }
        }
        if (words > 0 && small >= SMALL_WORDS_OF_ENGLISH * words) {
            return ENGLISH;
        }
        boolean tooShort = words < FEWEST_WORDS && tokens.chars().length() < FEWEST_WORDS * 5;
        return tooShort ? UNDETERMINED : LanguageModel.predict(beginning(tokens.chars()));
    }

    private static boolean isSmallWord(Tokens tokens, int i) {
        return tokens.is(i, Trait.ARTICLE, Trait.PREPOSITION)
                || tokens.is(i, Trait.AUXILIARY, Trait.PRONOUN)
                || tokens.is(i, Trait.POSSESSIVE, Trait.COORDINATOR);
    }

    private static String beginning(String chars) {
        return chars.substring(0, Math.min(chars.length(), ENOUGH_CHARACTERS));
    }
}
