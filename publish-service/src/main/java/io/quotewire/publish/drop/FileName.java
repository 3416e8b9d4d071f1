package io.quotewire.publish.drop;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** A name that somebody gave a file, made into one that the watched folder takes. */
final class FileName {

    private static final String NAMELESS = "document";
    /** File systems allow 255 bytes; a number may have to be added. */
    private static final int LONGEST = 200;
    /** What ingest-service leaves alone, as a file that is still being written. */
    private static final List<String> UNFINISHED =
            List.of(".part", ".partial", ".filepart", ".download", ".crdownload", ".tmp", ".swp", ".lock", "~");
    /** What it leaves alone as no document. */
    private static final List<String> NO_DOCUMENTS = List.of("thumbs.db", "desktop.ini");

    private FileName() {}

    /** The last part of a path, without what cannot stand in a name or hides a file. */
    static String of(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = Normalizer.normalize(ends(last), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}:*?\"<>|\uFFFD]", "_")
                .replaceAll("^(?:[.\\s]|~\\$)+|\\s+$", "");
        String lower = name.toLowerCase(Locale.ROOT);
        if (UNFINISHED.stream().anyMatch(lower::endsWith) || NO_DOCUMENTS.contains(lower)) {
            name += ".txt";
        }
        return name.isEmpty() ? NAMELESS : shortened(name);
    }

    /**
     * How a name begins and how it ends: more than can be kept of it, and little enough that nothing which looks at
     * each place for what comes after it takes long.
     */
    private static String ends(String name) {
        return name.length() <= 2 * LONGEST
                ? name
                : name.substring(0, LONGEST) + name.substring(name.length() - LONGEST);
    }

    /** Keeps the ending, which may tell what the file is. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return atMost(LONGEST - bytes(ending), name.substring(0, name.length() - ending.length())) + ending;
    }

    /** As many code points from the start of a text as fit into so many bytes of UTF-8. */
    private static String atMost(int most, String text) {
        int bytes = 0;
        for (int at = 0; at < text.length(); ) {
            int next = text.offsetByCodePoints(at, 1);
            bytes += bytes(text.substring(at, next));
            if (bytes > most) {
                return text.substring(0, at);
            }
            at = next;
        }
        return text;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** {@code report.pdf} becomes {@code report-2.pdf}, as in ingest-service. */
    static String numbered(String name, int n) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) + "-" + n + name.substring(dot) : name + "-" + n;
    }
}
