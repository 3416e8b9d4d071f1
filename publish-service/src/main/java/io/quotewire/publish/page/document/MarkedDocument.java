package io.quotewire.publish.page.document;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A document's text, cut where its quotations begin and end. */
final class MarkedDocument {

    /**
     * A stretch of the text.
     *
     * @param quotation the quotation it belongs to; where two overlap, the one that begins later
     * @param first whether the quotation begins here
     */
    record Part(String text, @Nullable EnrichedQuotation quotation, boolean first) {}

    private record Mark(Span span, EnrichedQuotation quotation) {}

    private MarkedDocument() {}

    /** @param quotations in the order of the text */
    static List<Part> of(String text, List<EnrichedQuotation> quotations) {
        int length = text.codePointCount(0, text.length());
        List<Mark> marks = marks(quotations);
        List<Part> parts = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        int unit = 0;
        int start = 0;
        for (int end : borders(marks, length)) {
            int endUnit = text.offsetByCodePoints(unit, end - start);
            EnrichedQuotation quotation = at(marks, start);
            boolean first = quotation != null && begun.add(quotation.id());
            parts.add(new Part(text.substring(unit, endUnit), quotation, first));
            unit = endUnit;
            start = end;
        }
        return parts;
    }

    private static List<Mark> marks(List<EnrichedQuotation> quotations) {
        List<Mark> marks = new ArrayList<>();
        quotations.forEach(
                quotation -> quotation.fragments().forEach(fragment -> marks.add(new Mark(fragment, quotation))));
        return marks;
    }

    /** Where parts end: after the start of the text, up to its end. */
    private static Set<Integer> borders(List<Mark> marks, int length) {
        Set<Integer> borders = new TreeSet<>(Set.of(length));
        for (Mark mark : marks) {
            borders.add(mark.span().start());
            borders.add(mark.span().end());
        }
        borders.removeIf(border -> border <= 0 || border > length);
        return borders;
    }

    private static @Nullable EnrichedQuotation at(List<Mark> marks, int place) {
        EnrichedQuotation latest = null;
        for (Mark mark : marks) {
            if (mark.span().start() <= place && place < mark.span().end()) {
                latest = mark.quotation();
            }
        }
        return latest;
    }
}
