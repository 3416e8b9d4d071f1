package io.quotewire.analysis.language;

import java.util.List;
import java.util.Locale;

/**
 * Finds the language of a text. One that has a profile is told by its own small words, which are known anyway; only a
 * text without them wakes the model for 103 languages, which costs 40 MB and most of a second.
 */
public final class LanguageFinder {

    /** Undetermined: ISO 639-2 for a text too short to tell. */
    public static final String UNDETERMINED = "und";

    private static final int ENOUGH_WORDS = 2000;
    private static final int FEWEST_WORDS = 8;
    private static final double SMALL_WORDS = 0.2;
    private static final int ENOUGH_CHARACTERS = 4000;

    /** The words a language puts between those that tell something. */
    private static final long SMALL = Trait.ARTICLE.bit()
            | Trait.PREPOSITION.bit()
            | Trait.AUXILIARY.bit()
            | Trait.PRONOUN.bit()
            | Trait.POSSESSIVE.bit()
            | Trait.COORDINATOR.bit();

    private final List<Profile> profiles;

    /** @param profiles the languages told by their small words */
    public LanguageFinder(List<Profile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    /** ISO 639-1, or {@code und}. */
    public String find(String text) {
        int words = 0;
        int[] small = new int[profiles.size()];
        for (int i = 0; i < text.length() && words < ENOUGH_WORDS; ) {
            int end = wordEnd(text, i);
            if (end > i) {
                words++;
                count(text.substring(i, end), small);
            }
            i = Math.max(end, i + 1);
        }
        for (int p = 0; p < small.length; p++) {
            if (words > 0 && small[p] >= SMALL_WORDS * words) {
                return profiles.get(p).code();
            }
        }
        boolean tooShort = words < FEWEST_WORDS && text.length() < FEWEST_WORDS * 5;
        return tooShort ? UNDETERMINED : LanguageModel.predict(beginning(text));
    }

    private void count(String word, int[] small) {
        String key = word.toLowerCase(Locale.ROOT).replace('\'', '’');
        for (int p = 0; p < small.length; p++) {
            small[p] += (profiles.get(p).lexicon().traits(key) & SMALL) != 0 ? 1 : 0;
        }
    }

    /** One past a run of letters and digits, apostrophes and hyphens inside it included; the start if there is none. */
    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || (i > from && joins(text, i)))) {
            i++;
        }
        return i;
    }

    private static boolean joins(String text, int i) {
        boolean inside = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return inside && "'’-".indexOf(text.charAt(i)) >= 0;
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), ENOUGH_CHARACTERS));
    }
}
