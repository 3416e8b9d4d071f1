package io.quotewire.publish.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Words and names as often as they are met in texts: real ones for those that make up half of every text, so that
 * PostgreSQL leaves out its stop words, then made-up ones.
 */
final class Vocabulary {

    private static final List<String> FREQUENT = List.of(("the of and to a in that is for it was on with as he be by at"
                    + " this we are not have from they will but or his an you has had their our which there been would"
                    + " she what its were can more who if when all about them than do so one no out up i"
                    + " people government year time country work city money law water school house state party"
                    + " public company health road court council police minister family business market world war"
                    + " food team plan price job child law power energy report vote bridge train deal peace farm")
            .split(" "));
    private static final String[] SYLLABLES =
            "ba co da fe gra hu jin ka lo mer no pi qua ro si tu vel wa yo zan bri cle dro ster".split(" ");
    private static final int WORDS = 60_000;
    private static final int NAMES = 40_000;
    private static final Zipf WORD = new Zipf(WORDS);
    private static final Zipf NAME = new Zipf(NAMES);

    private Vocabulary() {}

    static String word(int rank) {
        return rank < FREQUENT.size() ? FREQUENT.get(rank) : syllables(rank);
    }

    /** @param rank 0 is the one that speaks most */
    static String name(int rank) {
        return capital(syllables(rank % 211 + 30)) + " " + capital(syllables(rank * 7 + 600));
    }

    static String nextWord(SplittableRandom random) {
        return word(WORD.next(random));
    }

    static String nextName(SplittableRandom random) {
        return name(NAME.next(random));
    }

    static String text(SplittableRandom random, int words) {
        List<String> text = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            text.add(nextWord(random));
        }
        return capital(String.join(" ", text)) + ".";
    }

    /** Different numbers make different words. */
    private static String syllables(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0 || word.length() < 4; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
