package io.quotewire.ingest.document.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.charsetdetector.StandardHtmlEncodingDetector;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Which encoding a text is in: what a byte order mark says; else UTF-8 if all of it is valid UTF-8, which other texts
 * hardly ever are by accident; else what Tika's copy of ICU's detector finds likely; else Windows-1252.
 */
public final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** What ICU is less sure of than this is noise in short texts. */
    private static final int SURE_ENOUGH = 30;

    private static final int LOOKED_AT = 64 * 1024;

    private Charsets() {}

    /** The encoding of a whole text. */
    public static Charset of(byte[] bytes) {
        return of(bytes, true);
    }

    /** The encoding of a text of which these are the first bytes; they may end within a character. */
    public static Charset ofStart(byte[] bytes) {
        return of(bytes, false);
    }

    /**
     * Decodes a text as browsers do: a byte order mark counts more than what is declared, and what is not valid in
     * UTF-8 is read as what fits instead of being lost.
     *
     * @param declared what the text says it is in, null if it says nothing
     */
    public static String decode(byte[] bytes, @Nullable Charset declared) {
        Charset marked = ByteOrderMark.charset(bytes);
        Charset said = marked == null ? declared : marked;
        String text = said == null || said.equals(StandardCharsets.UTF_8) ? unicode(bytes) : decoded(bytes, said);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The encoding that browsers take a label for (<a href="https://encoding.spec.whatwg.org/#names-and-labels">WHATWG
     * Encoding</a>): ISO-8859-1 and US-ASCII are Windows-1252.
     *
     * @return null if there is no such label
     */
    public static @Nullable Charset labelled(String label) {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, "text/html; charset=" + label.strip());
        try {
            return new StandardHtmlEncodingDetector().detect(new ByteArrayInputStream(new byte[0]), metadata);
        } catch (IOException e) {
            return null; // nothing is read
        }
    }

    private static String unicode(byte[] bytes) {
        if (isUtf8(bytes, true)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        MixedUtf8 mixed = MixedUtf8.of(bytes);
        return mixed.isMostlyUtf8() ? mixed.text() : decoded(bytes, likely(bytes));
    }

    private static String decoded(byte[] bytes, Charset charset) {
        return charset.equals(WINDOWS) ? Windows1252.decode(bytes) : new String(bytes, charset);
    }

    private static Charset of(byte[] bytes, boolean whole) {
        Charset marked = ByteOrderMark.charset(bytes);
        if (marked != null) {
            return marked;
        }
        return isUtf8(bytes, whole) ? StandardCharsets.UTF_8 : likely(bytes);
    }

    private static boolean isUtf8(byte[] bytes, boolean whole) {
        try {
            // A part may end within a character.
            int length = whole ? bytes.length : lastStart(bytes);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int lastStart(byte[] bytes) {
        int last = bytes.length - 1;
        while (last > 0 && (bytes[last] & 0xC0) == 0x80) {
            last--;
        }
        return last;
    }

    private static Charset likely(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        CharsetMatch match = new CharsetDetector(LOOKED_AT).setText(start).detect();
        if (match == null || match.getConfidence() < SURE_ENOUGH || !Charset.isSupported(match.getName())) {
            return WINDOWS;
        }
        Charset charset = Charset.forName(match.getName());
        // As browsers do: who says Latin-1 means its superset, which has quotation marks.
        return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset;
    }
}
