package io.quotewire.enrich.mapping;

import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.Span;
import io.quotewire.enrich.assembly.Document;
import io.quotewire.wire.Sha256;

/** The id of a quotation: document, text and spans decide it, so that the same quotation has the same for ever. */
final class QuotationId {

    private static final int HEX_DIGITS = 32;

    private QuotationId() {}

    static String of(Document document, Quotation quotation) {
        StringBuilder what =
                new StringBuilder().append(document.documentId()).append('\n').append(document.textHash());
        append(what, quotation.content());
        quotation.fragments().forEach(fragment -> append(what, fragment));
        return Sha256.of(what.toString()).substring(0, HEX_DIGITS);
    }

    private static void append(StringBuilder what, Span span) {
        what.append('\n').append(span.start()).append('-').append(span.end());
    }
}
