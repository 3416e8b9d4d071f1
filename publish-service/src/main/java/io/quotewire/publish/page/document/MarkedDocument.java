package io.quotewire.publish.page.document;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A stretch of a document's text, cut where its quotations, and the words in marks in them, begin and end. */
final class MarkedDocument {

    /**
     * A piece of the text.
     *
     * @param quotation the quotation it belongs to; where two overlap, the one that begins later
     * @param first whether the quotation begins here
     * @param verbatim whether it stands in quotation marks inside words that do not
     */
    record Part(String text, @Nullable EnrichedQuotation quotation, boolean first, boolean verbatim) {}

    private record Mark(int start, int end, EnrichedQuotation quotation) {

        boolean holds(int place) {
            return start <= place && place < end;
        }
    }

    private final List<Mark> marks;
    private final Set<Integer> borders = new TreeSet<>();
    private final Set<String> begun = new HashSet<>();
    private int next;
    private final List<Mark> open = new ArrayList<>();

    private MarkedDocument(int from, int length, List<EnrichedQuotation> quotations) {
        this.marks = quotations.stream()
                .flatMap(quotation -> quotation.fragments().stream()
                        .map(fragment -> new Mark(fragment.start() - from, fragment.end() - from, quotation)))
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
        quotations.forEach(quotation -> {
            quotation.fragments().forEach(fragment -> addBorders(fragment, from));
            quotation.verbatim().forEach(span -> addBorders(span, from));
        });
        borders.add(length);
        borders.removeIf(border -> border <= 0 || border > length);
    }

    private void addBorders(Span span, int from) {
        borders.add(span.start() - from);
        borders.add(span.end() - from);
    }

    /**
     * @param text the stretch
     * @param from its first code point in the document
     * @param quotations those that start in it
     */
    static List<Part> of(String text, int from, List<EnrichedQuotation> quotations) {
        MarkedDocument document = new MarkedDocument(from, text.codePointCount(0, text.length()), quotations);
        List<Part> parts = new ArrayList<>();
        int unit = 0;
        int start = 0;
        for (int end : document.borders) {
            int endUnit = text.offsetByCodePoints(unit, end - start);
            parts.add(document.part(text.substring(unit, endUnit), start, from));
            unit = endUnit;
            start = end;
        }
        return parts;
    }

    private Part part(String text, int start, int from) {
        EnrichedQuotation quotation = at(start);
        return quotation == null
                ? new Part(text, null, false, false)
                : new Part(text, quotation, begun.add(quotation.id()), verbatim(quotation, start + from));
    }

    private static boolean verbatim(EnrichedQuotation quotation, int place) {
        return quotation.kind() == QuotationKind.MIXED
                && quotation.verbatim().stream().anyMatch(span -> span.start() <= place && place < span.end());
    }

    /** Called with places that grow, so that each mark is opened and closed once. */
    private @Nullable EnrichedQuotation at(int place) {
        while (next < marks.size() && marks.get(next).start() <= place) {
            open.add(marks.get(next++));
        }
        open.removeIf(mark -> !mark.holds(place));
        return open.isEmpty() ? null : open.get(open.size() - 1).quotation();
    }
}
