package io.quotewire.ingest.document.text;

import java.nio.charset.Charset;

/** Windows-1252 as browsers know it: bytes that it leaves open are the control characters of their number. */
final class Windows1252 {

    private static final int FIRST = 0x80;
    private static final int LAST = 0x9F;
    private static final char[] CHARACTERS = characters();

    private Windows1252() {}

    private static char[] characters() {
        char[] characters = new char[256];
        for (int value = 0; value < characters.length; value++) {
            char decoded = new String(new byte[] {(byte) value}, Charset.forName("windows-1252")).charAt(0);
            characters[value] = decoded == '\uFFFD' ? (char) value : decoded;
        }
        return characters;
    }

    static char decode(byte value) {
        return CHARACTERS[value & 0xFF];
    }

    static String decode(byte[] bytes) {
        char[] text = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            text[i] = decode(bytes[i]);
        }
        return new String(text);
    }

    /** The byte that stands for a character, or -1 if none does. */
    static int encode(char character) {
        if (character < 0x100 && CHARACTERS[character] == character) {
            return character;
        }
        for (int value = FIRST; value <= LAST; value++) {
            if (CHARACTERS[value] == character) {
                return value;
            }
        }
        return -1;
    }
}
