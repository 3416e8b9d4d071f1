package io.quotewire.ingest.document.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Repairs text that was UTF-8 and had been read as Windows-1252 before it came here: {@code â€œWeâ€™re openâ€\u009d}. A
 * paragraph is repaired only where all its characters beyond ASCII, made bytes again, are valid UTF-8 and some of them
 * stand as no language writes them. A text about encodings is never touched.
 */
public final class Mojibake {

    /** {@code â€™} is what became of general punctuation: no language puts a euro sign behind an â. */
    private static final Pattern PUNCTUATION = Pattern.compile("\u00E2\u20AC[^\\x00-\\x7F]");
    /** {@code cafÃ©s}: a capital with a sign behind it, in the middle of a word in small letters. */
    private static final Pattern LETTER = Pattern.compile("\\p{Ll}[\u00C2\u00C3][\u0080-\u00BF\u0152-\u2122]");
    /** {@code (â€œ)}: one in brackets or marks of its own is shown, not used. */
    private static final Pattern SHOWN =
            Pattern.compile("[(\\[\"'\u2018\u201C\u201E\u00AB]\u00E2\u20AC[^\\x00-\\x7F][)\\]\"'\u2019\u201D\u00BB]");

    /** The last byte of a closing mark has no character in Windows-1252, and is often lost. */
    private static final Pattern LOST = Pattern.compile("\u00E2\u20AC(?:\uFFFD|(?=[\\s.,;:!?)]|$))");

    private static final Pattern ABOUT_ENCODINGS = Pattern.compile(
            "\\b(?:utf-?8|unicode|mojibake|character (?:set|encoding)|charset|windows-1252|latin-?1)\\b",
            Pattern.CASE_INSENSITIVE);

    private Mojibake() {}

    /** The text repaired, or the same object where nothing was to be repaired. */
    public static String repair(String text) {
        if (!suspicious(text) || ABOUT_ENCODINGS.matcher(text).find()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean repaired = false;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            String paragraph = text.substring(start, end);
            String sound = suspicious(paragraph) ? sound(paragraph) : null;
            out.append(sound == null ? paragraph : sound);
            repaired |= sound != null;
            start = end;
        }
        return repaired ? out.toString() : text;
    }

    private static boolean suspicious(String text) {
        return PUNCTUATION.matcher(text).find()
                || LOST.matcher(text).find()
                || LETTER.matcher(text).find();
    }

    private static @Nullable String sound(String paragraph) {
        String whole = LOST.matcher(paragraph).replaceAll("\u00E2\u20AC\u009D");
        if (SHOWN.matcher(whole).find()) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            int value = Windows1252.encode(whole.charAt(i));
            if (value < 0) {
                return null;
            }
            bytes.write(value);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
