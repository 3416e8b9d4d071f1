package io.quotewire.ingest.watch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names beside one that is taken, as bytes and never longer than file systems allow. */
final class Numbered {

    /** What Linux, macOS and Windows allow a name to have; in bytes. */
    static final int LONGEST = 255;
    /** A longer ending is no ending; in bytes, the dot included. */
    private static final int LONGEST_ENDING = 16;

    private Numbered() {}

    /**
     * {@code report.pdf} becomes {@code report-2.pdf}. What is too long is cut before the number, so that two numbers
     * never give one name.
     *
     * @param longest the most bytes it may have
     */
    static byte[] name(byte[] name, int number, int longest) {
        int stem = endOfStem(name);
        byte[] ending = Arrays.copyOfRange(name, stem, name.length);
        byte[] mark = ("-" + number).getBytes(StandardCharsets.US_ASCII);
        byte[] start = cut(Arrays.copyOf(name, stem), longest - mark.length - ending.length);
        return joined(joined(start, mark), ending);
    }

    /** The first bytes of a name; a character of several bytes goes whole. */
    static byte[] cut(byte[] name, int longest) {
        if (name.length <= longest) {
            return name;
        }
        int end = longest;
        while (end > Math.max(1, longest - 3) && (name[end] & 0xC0) == 0x80) {
            end--; // inside a character of UTF-8
        }
        return Arrays.copyOf(name, end);
    }

    static byte[] joined(byte[] start, byte[] end) {
        byte[] joined = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, joined, start.length, end.length);
        return joined;
    }

    private static int endOfStem(byte[] name) {
        for (int i = name.length - 1; i > 0 && i >= name.length - LONGEST_ENDING; i--) {
            if (name[i] == '.') {
                return i;
            }
        }
        return name.length;
    }
}
