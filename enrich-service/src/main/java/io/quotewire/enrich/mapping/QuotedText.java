package io.quotewire.enrich.mapping;

import io.quotewire.analysis.Span;
import io.quotewire.wire.Shortened;
import java.util.List;

/** The words of a quotation and those around it, each within its limit. */
final class QuotedText {

    /** Longest text of a quotation in code points, so that a record stays below the broker's limit of 1 MB. */
    static final int LONGEST_CONTENT = 32 * 1024;
    /** Words before and after: enough to find the place again (W3C TextQuoteSelector), few enough to be cheap. */
    static final int CONTEXT = 32;

    private static final String ELLIPSIS = " … ";

    private final CodePoints text;

    QuotedText(CodePoints text) {
        this.text = text;
    }

    /** @param truncated whether the limit cut it */
    record Capped(String text, boolean truncated) {}

    /** The fragments joined by an ellipsis. */
    Capped content(List<Span> fragments) {
        StringBuilder joined = new StringBuilder();
        int left = LONGEST_CONTENT;
        for (Span fragment : Cut.to(Cut.SPANS, fragments)) {
            if (!joined.isEmpty()) {
                joined.append(ELLIPSIS);
                left -= ELLIPSIS.length();
            }
            int end = Math.min(fragment.end(), fragment.start() + left);
            if (end <= fragment.start()) {
                return new Capped(joined.toString(), true);
            }
            joined.append(text.slice(fragment.start(), end));
            left -= end - fragment.start();
            if (end < fragment.end()) {
                return new Capped(joined.toString(), true);
            }
        }
        return new Capped(joined.toString(), false);
    }

    /** The words of a cue or a mention. */
    String mention(Span span) {
        // One more than fits shows that it has to be cut.
        return Shortened.to(Cut.PHRASE, text.slice(span.start(), Math.min(span.end(), span.start() + Cut.PHRASE + 1)));
    }

    /** Some whole words that end where a quotation starts. */
    String before(int start) {
        int from = Math.max(0, start - CONTEXT);
        String context = text.slice(from, start);
        return from == 0 ? context : withoutFirstPartialWord(context, text.slice(from - 1, from));
    }

    private static String withoutFirstPartialWord(String context, String unitBefore) {
        if (Character.isWhitespace(unitBefore.codePointAt(0))) {
            return context;
        }
        int space = 0;
        while (space < context.length() && !Character.isWhitespace(context.charAt(space))) {
            space++;
        }
        return space == context.length() ? context : context.substring(space);
    }

    /** Some whole words that start where a quotation ends. */
    String after(int end) {
        int to = Math.min(text.length(), end + CONTEXT);
        String context = text.slice(end, to);
        return to == text.length() ? context : withoutLastPartialWord(context, text.slice(to, to + 1));
    }

    private static String withoutLastPartialWord(String context, String unitAfter) {
        if (Character.isWhitespace(unitAfter.codePointAt(0))) {
            return context;
        }
        int space = context.length();
        while (space > 0 && !Character.isWhitespace(context.charAt(space - 1))) {
            space--;
        }
        return space == 0 ? context : context.substring(0, space);
    }
}
