package io.quotewire.publish.page.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.Span;
import io.quotewire.publish.page.Quotations;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void emptyLinesPartThem() {
        assertThat(paragraphs("one\nstill one\n\ntwo\n \n\n\nthree\n\n"))
                .containsExactly("one\nstill one", "two", "three");
    }

    @Test
    void aQuotationOverTwoOfThemBeginsOnce() {
        EnrichedQuotation quotation =
                Quotations.quotation("a", QuotationKind.DIRECT, "", List.of(new Span(4, 12)), List.of());
        assertThat(paragraphs("He: yes.\n\nNo. So.", quotation)).containsExactly("He: [*yes.]", "[No]. So.");
    }

    @Test
    void aTextOfNothingHasNone() {
        assertThat(paragraphs("")).isEmpty();
        assertThat(paragraphs("\n\n\n")).isEmpty();
    }

    private static List<String> paragraphs(String text, EnrichedQuotation... quotations) {
        return Paragraph.of(MarkedDocument.of(text, 0, List.of(quotations))).stream()
                .map(paragraph -> paragraph.parts().stream()
                        .map(part -> part.quotation() == null
                                ? part.text()
                                : "[" + (part.first() ? "*" : "") + part.text() + "]")
                        .collect(Collectors.joining()))
                .toList();
    }
}
