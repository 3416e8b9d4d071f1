package io.quotewire.ingest.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into chunks: after the last paragraph that fits; where none ends, after the last line; where none ends,
 * after the last grapheme cluster. Joined, the chunks are exactly the text.
 */
public final class Chunker {

    /**
     * Jackson writes a code point in at most 12 bytes, as two escapes: so many stay below 787 kB, a record below 900
     * kB.
     */
    public static final int LARGEST = 64 * 1024;

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private final int size;

    /**
     * @param size the most a chunk holds, in code points
     * @throws IllegalArgumentException if the size is not from 1 to {@link #LARGEST}
     */
    public Chunker(int size) {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("a chunk holds 1 to " + LARGEST + " code points, not " + size);
        }
        this.size = size;
    }

    /** The chunks of a text in order; none of an empty text. */
    public List<Chunk> cut(String text) {
        List<Chunk> chunks = new ArrayList<>();
        int start = 0;
        for (int from = 0; from < text.length(); ) {
            int end = end(text, from);
            chunks.add(new Chunk(start, text.substring(from, end)));
            start += text.codePointCount(from, end);
            from = end;
        }
        return chunks;
    }

    private int end(String text, int from) {
        // So many UTF-16 units hold at most "size" code points.
        if (text.length() - from <= size || text.codePointCount(from, text.length()) <= size) {
            return text.length();
        }
        int limit = text.offsetByCodePoints(from, size);
        int paragraph = afterParagraph(text, from, limit);
        if (paragraph > from) {
            return paragraph;
        }
        int line = text.lastIndexOf('\n', limit - 1) + 1;
        return line > from ? line : afterGrapheme(text, from, limit);
    }

    /** Last place up to the limit that follows an empty line and does not stand before another; -1 if there is none. */
    private static int afterParagraph(String text, int from, int limit) {
        for (int end = limit; end - 2 >= from; end--) {
            if (text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n' && text.charAt(end) != '\n') {
                return end;
            }
        }
        return -1;
    }

    /** A cluster longer than a chunk, which no writing system has, is cut all the same. */
    private static int afterGrapheme(String text, int from, int limit) {
        // Beyond the limit the matcher must see what may still belong to the last cluster.
        Matcher graphemes = GRAPHEME.matcher(text).region(from, text.length());
        int end = from;
        while (graphemes.find() && graphemes.end() <= limit) {
            end = graphemes.end();
        }
        return end > from ? end : limit;
    }
}
