package io.quotewire.analysis.text;

import io.quotewire.analysis.Span;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * A text in Unicode normal form C with {@code \n} as its only line end, which remembers where each character came from.
 * The rules read this text; spans go out in code points of the original, so CRLF and NFD texts give the same quotations
 * as their plain twins.
 */
public final class NormalText {

    /** Longer runs of combining marks are cut: no script needs them, and normalising is not linear in their length. */
    private static final int LONGEST_CLUSTER = 32;

    private final String chars;
    private final int[] origin;

    private NormalText(String chars, int[] origin) {
        this.chars = chars;
        this.origin = origin;
    }

    /** Normalises a text. */
    public static NormalText of(String original) {
        StringBuilder chars = new StringBuilder(original.length());
        IntList origin = new IntList(original.length() + 1);
        boolean composed = Normalizer.isNormalized(original, Form.NFC);
        int codePoint = 0;
        for (int i = 0; i < original.length(); ) {
            int entity = Entities.end(original, i);
            if (entity > i) {
                chars.append(Entities.character(original, i, entity));
                origin.add(codePoint);
                codePoint += entity - i;
                i = entity;
                continue;
            }
            int end = composed ? i + Character.charCount(original.codePointAt(i)) : clusterEnd(original, i);
            int from = chars.length();
            append(original, i, end, composed, chars);
            while (from++ < chars.length()) {
                origin.add(codePoint);
            }
            codePoint += original.codePointCount(i, end);
            i = end;
        }
        origin.add(codePoint);
        return new NormalText(chars.toString(), origin.toArray());
    }

    private static void append(String original, int start, int end, boolean composed, StringBuilder chars) {
        char first = original.charAt(start);
        if (first == '\r') {
            boolean lineFeedFollows = end < original.length() && original.charAt(end) == '\n';
            chars.append(lineFeedFollows ? "" : "\n");
        } else if (composed || end - start == 1) {
            chars.append(original, start, end);
        } else {
            chars.append(Normalizer.normalize(original.substring(start, end), Form.NFC));
        }
    }

    /** A base character with the marks (and the jamo) that may melt into it. */
    private static int clusterEnd(String text, int start) {
        int i = start + Character.charCount(text.codePointAt(start));
        while (i < text.length() && i - start < LONGEST_CLUSTER && joinsBase(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static boolean joinsBase(int c) {
        boolean vowelOrFinalJamo = c >= 0x1160 && c <= 0x11FF;
        return vowelOrFinalJamo
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    /** The normalised text. */
    public String chars() {
        return chars;
    }

    /** The code points of the original that characters {@code start} to {@code end} of {@link #chars} stand for. */
    public Span original(int start, int end) {
        return new Span(origin[start], origin[end]);
    }
}
