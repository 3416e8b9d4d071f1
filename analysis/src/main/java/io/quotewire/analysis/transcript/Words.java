package io.quotewire.analysis.transcript;

import java.util.List;
import java.util.Locale;

/** Names as words. */
final class Words {

    private Words() {}

    static List<String> of(String name) {
        return List.of(name.strip().split("\\s+", -1));
    }

    /**
     * A name as it is compared: lower case, one space between words, typographic apostrophes, no dot behind a letter.
     */
    static String key(String name) {
        return String.join(" ", of(name))
                .toLowerCase(Locale.ROOT)
                .replace('\'', '’')
                .replaceAll("(?<=^[a-z])\\.$", "");
    }
}
