package io.quotewire.analysis.transcript;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as words. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Words() {}

    static List<String> of(String name) {
        return List.of(SPACE.split(name.strip(), -1));
    }

    /**
     * A name as it is compared: lower case, one space between words, typographic apostrophes, no dot behind a letter.
     */
    static String key(String name) {
        String key = String.join(" ", of(name)).toLowerCase(Locale.ROOT).replace('\'', '’');
        boolean letter = key.length() == 2 && key.charAt(1) == '.' && key.charAt(0) >= 'a' && key.charAt(0) <= 'z';
        return letter ? key.substring(0, 1) : key;
    }
}
