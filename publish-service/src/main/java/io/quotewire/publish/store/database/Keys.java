package io.quotewire.publish.store.database;

import io.quotewire.wire.Sha256;
import io.quotewire.wire.Shortened;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What rows are found by, short enough for an index: a row of one has room for <a
 * href="https://www.postgresql.org/docs/17/btree.html">2,704 bytes</a>. The whole value stays in the record.
 */
public final class Keys {

    /**
     * Longest name of a speaker or publisher, in code points: an address takes 500 characters, of which some letters
     * are two.
     */
    private static final int NAME = 250;

    /** Longest path, in bytes. */
    private static final int PATH = 2000;

    private Keys() {}

    /** A name as it is shown, cut with a mark where it is over 250 characters. */
    public static String name(String name) {
        return Shortened.to(NAME, SqlText.of(name));
    }

    /** What a speaker or a publisher is found by: the name in lower case. */
    public static @Nullable String ofName(@Nullable String name) {
        String lower = SqlText.lower(name);
        return lower == null ? null : Shortened.to(NAME, lower);
    }

    /**
     * What a file is found by: its path; of one over 2,000 bytes its beginning and its digest, since no two may be one.
     */
    public static String path(String path) {
        String text = SqlText.of(path);
        return text.getBytes(StandardCharsets.UTF_8).length <= PATH ? text : Shortened.to(NAME, text) + Sha256.of(text);
    }
}
