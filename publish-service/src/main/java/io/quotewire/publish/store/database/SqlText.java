package io.quotewire.publish.store.database;

import io.quotewire.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How text and records are written into columns and read back. */
public final class SqlText {

    /**
     * How much of a text is searched, in characters: a list of words holds 1 MB, and one of letters of four bytes that
     * never repeat takes some six bytes a letter.
     */
    private static final int SEARCHED = 100_000;

    private SqlText() {}

    /** PostgreSQL's text has no U+0000; the mark for an unknown character keeps every offset. */
    public static String of(String text) {
        return text.replace('\u0000', '\uFFFD');
    }

    public static @Nullable String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** For comparing whatever the case. A database with locale C knows only ASCII's letters, so it is done here. */
    public static @Nullable String lower(@Nullable String text) {
        return text == null ? null : of(text).toLowerCase(Locale.ROOT);
    }

    /** What of a text its words are looked for in. */
    public static String searched(String text) {
        String part = text.length() <= SEARCHED ? text : text.substring(0, text.offsetByCodePoints(0, SEARCHED / 2));
        return of(part).toLowerCase(Locale.ROOT);
    }

    public static String json(Object record) {
        return new String(Json.write(record), StandardCharsets.UTF_8);
    }

    public static <T> T record(String json, Class<T> type) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
