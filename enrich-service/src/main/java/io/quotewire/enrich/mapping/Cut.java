package io.quotewire.enrich.mapping;

import io.quotewire.wire.RecordBounds;
import java.util.List;

/**
 * Limits of what a record holds besides the quotation's own words, so that any text gives records below
 * {@link io.quotewire.wire.RecordSize#LARGEST}: a character takes up to six bytes in JSON. Real ones are far shorter.
 */
final class Cut {

    /** Code points of a cue, a mention, a name, a reason, an explanation. */
    static final int PHRASE = RecordBounds.PHRASE;
    /** Code points of what explains a topic. */
    static final int TERM = 256;
    /** Spans of each list of a quotation. */
    static final int SPANS = 1000;
    /** Topics of a quotation. */
    static final int TOPICS = 20;

    private Cut() {}

    /** The start of a list. */
    static <T> List<T> to(int longest, List<T> list) {
        return list.size() <= longest ? list : list.subList(0, longest);
    }
}
