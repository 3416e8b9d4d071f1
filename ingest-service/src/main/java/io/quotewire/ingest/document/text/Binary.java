package io.quotewire.ingest.document.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells bytes that are no text in any encoding. Of random bytes 10 % are control characters in every encoding but
 * UTF-16 and UTF-32, as no other uses them for anything else; a text has as good as none.
 */
public final class Binary {

    private static final int MOST_STRANGE_PERCENT = 5;
    /** Control characters of texts; terminals and ISO-2022-JP use the last, escape. */
    private static final String USUAL = "\t\n\f\r\u001B";

    private Binary() {}

    /** @param lookedAt how many bytes at the file's start decide */
    public static boolean is(Path file, int lookedAt) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return is(in.readNBytes(lookedAt));
        }
    }

    /** Whether more than a few of the characters are none that people write. */
    public static boolean is(byte[] bytes) {
        Charset marked = ByteOrderMark.charset(bytes);
        String text = new String(bytes, marked == null ? StandardCharsets.ISO_8859_1 : marked);
        long strange = text.codePoints().filter(Binary::isStrange).count();
        return strange * 100 > (long) MOST_STRANGE_PERCENT * text.length();
    }

    private static boolean isStrange(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character < ' ' && USUAL.indexOf(character) < 0;
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> character == '\uFFFD';
        };
    }
}
