package io.quotewire.ingest.document.format;

import java.util.Locale;

/**
 * A first look at a file, to tell what it is.
 *
 * @param name the name under which it came
 * @param detected media type that Tika finds likely
 * @param start the first 16 Ki bytes as text, without a byte order mark
 */
public record Look(String name, String detected, String start) {

    /** Whether its name ends so, in any case. */
    public boolean isNamed(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
