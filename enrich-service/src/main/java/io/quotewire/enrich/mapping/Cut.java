package io.quotewire.enrich.mapping;

import io.quotewire.contracts.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Limits of what a record holds besides the quotation's own words, so that any text gives records below
 * {@link EnrichedRecords#LARGEST}: a character takes up to six bytes in JSON. Real ones are far shorter.
 */
final class Cut {

    /** Code points of a cue, a mention, a name, a reason, an explanation. */
    static final int PHRASE = 1024;
    /** Code points of what explains a topic. */
    static final int TERM = 256;
    /** Spans of each list of a quotation. */
    static final int SPANS = 1000;
    /** Topics of a quotation. */
    static final int TOPICS = 20;

    private static final int URL = 4096;

    private Cut() {}

    /** The start of a text. */
    static String to(int longest, String text) {
        // The first comparison spares the counting: a text has at most as many code points as units.
        return text.length() <= longest || text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    /** The start of a list. */
    static <T> List<T> to(int longest, List<T> list) {
        return list.size() <= longest ? list : list.subList(0, longest);
    }

    /** A source with what its file said of itself cut; its path stays whole, since it is a name. */
    static Source to(Source source) {
        return new Source(
                source.path(),
                source.mediaType(),
                source.bytes(),
                source.revision(),
                source.supersedes(),
                orNull(PHRASE, source.title()),
                orNull(PHRASE, source.author()),
                orNull(PHRASE, source.date()),
                orNull(URL, source.url()),
                orNull(PHRASE, source.publisher()),
                orNull(PHRASE, source.note()),
                source.receivedAt());
    }

    private static @Nullable String orNull(int longest, @Nullable String text) {
        return text == null ? null : to(longest, text);
    }
}
