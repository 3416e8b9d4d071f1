package io.quotewire.publish.store.database;

import io.quotewire.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How text and records are written into columns and read back. */
public final class SqlText {

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

    public static String json(Object record) {
        return new String(Json.write(record), StandardCharsets.UTF_8);
    }

    public static <T> T record(String json, Class<T> type) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
