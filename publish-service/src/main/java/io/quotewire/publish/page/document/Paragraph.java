package io.quotewire.publish.page.document;

import io.quotewire.contracts.EnrichedQuotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of a document: what stands between empty lines.
 *
 * @param parts its pieces, in order
 */
record Paragraph(List<MarkedDocument.Part> parts) {

    private static final Pattern EMPTY_LINES = Pattern.compile("\n[ \t\r]*\n[ \t\r\n]*");

    /** What a part shows: its text or, where that is not here, a paragraph for each quotation. */
    static List<Paragraph> of(Optional<Stretch> text, List<EnrichedQuotation> quotations) {
        return text.map(here -> of(MarkedDocument.of(here.text(), here.from(), quotations)))
                .orElseGet(() -> quotations.stream().map(Paragraph::of).toList());
    }

    private static Paragraph of(EnrichedQuotation quotation) {
        return new Paragraph(List.of(new MarkedDocument.Part(quotation.text(), quotation, true, false)));
    }

    /** A quotation that goes on in the next paragraph is marked there too. */
    static List<Paragraph> of(List<MarkedDocument.Part> parts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<MarkedDocument.Part> paragraph = new ArrayList<>();
        for (MarkedDocument.Part part : parts) {
            Matcher gap = EMPTY_LINES.matcher(part.text());
            int from = 0;
            boolean first = part.first();
            while (gap.find()) {
                first = !add(paragraph, part, from, gap.start(), first) && first;
                from = gap.end();
                if (!paragraph.isEmpty()) {
                    paragraphs.add(new Paragraph(List.copyOf(paragraph)));
                    paragraph.clear();
                }
            }
            add(paragraph, part, from, part.text().length(), first);
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(new Paragraph(List.copyOf(paragraph)));
        }
        return paragraphs;
    }

    private static boolean add(
            List<MarkedDocument.Part> paragraph, MarkedDocument.Part part, int from, int to, boolean first) {
        if (from == to) {
            return false;
        }
        paragraph.add(
                new MarkedDocument.Part(part.text().substring(from, to), part.quotation(), first, part.verbatim()));
        return true;
    }
}
