package io.quotewire.ingest.document.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Which encoding a text is in: what a byte order mark says; else UTF-8 if all of it is valid UTF-8, which other texts
 * hardly ever are by accident; else what Tika's copy of ICU's detector finds likely; else Windows-1252.
 */
public final class Charsets implements EncodingDetector {

    private static final long serialVersionUID = 1L;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** What ICU is less sure of than this is noise in short texts. */
    private static final int SURE_ENOUGH = 30;

    private static final int LOOKED_AT = 64 * 1024;

    @Override
    public Charset detect(InputStream in, Metadata metadata) throws IOException {
        in.mark(LOOKED_AT);
        byte[] start = in.readNBytes(LOOKED_AT);
        in.reset();
        return of(start, start.length < LOOKED_AT);
    }

    /** The encoding of a whole text. */
    public static Charset of(byte[] bytes) {
        return of(bytes, true);
    }

    /** The encoding of a text of which these are the first bytes; they may end within a character. */
    public static Charset ofStart(byte[] bytes) {
        return of(bytes, false);
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
