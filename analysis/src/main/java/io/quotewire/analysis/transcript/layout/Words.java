package io.quotewire.analysis.transcript.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** Names as words. */
public final class Words {

    private Words() {}

    /** The words of a name, at least one, which may be empty. */
    public static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringTokenizer rest = new StringTokenizer(name);
        while (rest.hasMoreTokens()) {
            words.add(rest.nextToken());
        }
        return words.isEmpty() ? List.of("") : words;
    }

    /** A name with one space between its words. */
    public static String spaced(String name) {
        return String.join(" ", of(name));
    }

    /**
     * A name as it is compared: lower case, one space between words, typographic apostrophes, no dot behind a letter.
     */
    public static String key(String name) {
        String key = spaced(name).toLowerCase(Locale.ROOT).replace('\'', '’');
        boolean letter = key.length() == 2 && key.charAt(1) == '.' && key.charAt(0) >= 'a' && key.charAt(0) <= 'z';
        return letter ? key.substring(0, 1) : key;
    }
}
