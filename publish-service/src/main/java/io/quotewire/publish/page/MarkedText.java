package io.quotewire.publish.page;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a quotation, cut where those in quotation marks, and those that were looked for, begin and end. */
public final class MarkedText {

    /**
     * A stretch of the words.
     *
     * @param verbatim whether it stands in quotation marks inside words that do not
     * @param hit whether it was looked for
     */
    public record Part(String text, boolean verbatim, boolean hit) {}

    /**
     * Code points that are shown on a card: far more than anybody says in one breath, far less than a page can hold.
     */
    private static final int LONGEST = 4_000;

    private static final Pattern TRAILING_COMMA = Pattern.compile(",(?=[”’\"]?$)");

    private MarkedText() {}

    /** Whether some of a text's words are not shown. */
    static boolean isTooLong(String text) {
        return text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST;
    }

    /**
     * The words in marks are set off only in a mixed quotation: in any other they are all or none. A comma at the end,
     * which only leads on to who said it, is left out, as newspapers do.
     *
     * @param hits what was looked for, in code points of the quotation's text
     */
    static List<Part> of(EnrichedQuotation quotation, List<Span> hits) {
        int[] text = TRAILING_COMMA
                .matcher(quotation.text())
                .replaceFirst("")
                .codePoints()
                .limit(LONGEST)
                .toArray();
        BitSet verbatim = quotation.kind() == QuotationKind.MIXED ? verbatim(quotation, text) : new BitSet();
        BitSet hit = new BitSet();
        hits.forEach(span -> hit.set(Math.min(span.start(), text.length), Math.min(span.end(), text.length)));
        return parts(text, verbatim, hit);
    }

    /**
     * Which code points stand in marks. Spans count from the start of the document; in the text the fragments follow
     * each other with an ellipsis between them.
     */
    private static BitSet verbatim(EnrichedQuotation quotation, int[] text) {
        BitSet verbatim = new BitSet();
        int at = 0;
        for (Span fragment : quotation.fragments()) {
            at = afterEllipsis(text, at);
            for (Span span : quotation.verbatim()) {
                int first = Math.max(0, at + Math.max(span.start(), fragment.start()) - fragment.start());
                int end = Math.min(at + Math.min(span.end(), fragment.end()) - fragment.start(), text.length);
                if (first < end) {
                    verbatim.set(first, end);
                }
            }
            at += Math.max(0, fragment.length());
        }
        return verbatim;
    }

    private static int afterEllipsis(int[] text, int from) {
        int at = from;
        while (from > 0 && at < text.length && (text[at] == '…' || Character.isWhitespace(text[at]))) {
            at++;
        }
        return at;
    }

    private static List<Part> parts(int[] text, BitSet verbatim, BitSet hit) {
        List<Part> parts = new ArrayList<>();
        for (int start = 0; start < text.length; ) {
            int end = start;
            while (end < text.length && verbatim.get(end) == verbatim.get(start) && hit.get(end) == hit.get(start)) {
                end++;
            }
            parts.add(new Part(new String(text, start, end - start), verbatim.get(start), hit.get(start)));
            start = end;
        }
        return parts;
    }
}
