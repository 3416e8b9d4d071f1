package io.quotewire.publish.store.database;

import java.util.Locale;

/** How kinds, sentiments and states are written, in columns, addresses and answers alike. */
public final class Label {

    private Label() {}

    /** As the records have it: in lower case. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
