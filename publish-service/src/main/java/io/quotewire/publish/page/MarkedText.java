package io.quotewire.publish.page;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of a quotation, cut where those in quotation marks begin and end. */
public final class MarkedText {

    /**
     * A stretch of the words.
     *
     * @param verbatim whether it stands in quotation marks inside words that do not
     */
    public record Part(String text, boolean verbatim) {}

    private MarkedText() {}

    /** In a mixed quotation the words in marks are parts of their own; any other is one part. */
    static List<Part> of(EnrichedQuotation quotation) {
        if (quotation.kind() != QuotationKind.MIXED) {
            return List.of(new Part(quotation.text(), false));
        }
        int[] text = quotation.text().codePoints().toArray();
        return parts(text, verbatim(quotation, text));
    }

    /**
     * Which code points stand in marks. Spans count from the start of the document; in the text the fragments follow
     * each other with an ellipsis between them.
     */
    private static boolean[] verbatim(EnrichedQuotation quotation, int[] text) {
        boolean[] verbatim = new boolean[text.length];
        int at = 0;
        for (Span fragment : quotation.fragments()) {
            at = afterEllipsis(text, at);
            for (Span span : quotation.verbatim()) {
                int first = at + Math.max(span.start(), fragment.start()) - fragment.start();
                int end = at + Math.min(span.end(), fragment.end()) - fragment.start();
                for (int i = first; i < Math.min(end, text.length); i++) {
                    verbatim[i] = true;
                }
            }
            at += fragment.length();
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

    private static List<Part> parts(int[] text, boolean[] verbatim) {
        List<Part> parts = new ArrayList<>();
        for (int start = 0; start < text.length; ) {
            int end = start;
            while (end < text.length && verbatim[end] == verbatim[start]) {
                end++;
            }
            parts.add(new Part(new String(text, start, end - start), verbatim[start]));
            start = end;
        }
        return parts;
    }
}
