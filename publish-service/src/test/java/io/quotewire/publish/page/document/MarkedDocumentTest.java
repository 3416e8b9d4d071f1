package io.quotewire.publish.page.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.Span;
import io.quotewire.publish.page.Quotations;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedDocumentTest {

    @Test
    void theTextIsWholeAndItsQuotationsAreMarked() {
        assertThat(marked("𝒜: yes, he said, no.", quotation("a", new Span(3, 6), new Span(17, 19))))
                .isEqualTo("𝒜: [*a yes], he said, [a no].");
    }

    @Test
    void ofTwoThatOverlapTheLaterOneIsMarked() {
        assertThat(marked("one two three", quotation("a", new Span(0, 13)), quotation("b", new Span(4, 7))))
                .isEqualTo("[*a one ][*b two][a  three]");
    }

    @Test
    void aSpanBehindTheEndOfTheTextIsCut() {
        assertThat(marked("short", quotation("a", new Span(2, 90)))).isEqualTo("sh[*a ort]");
    }

    @Test
    void aTextWithoutQuotationsIsOnePart() {
        assertThat(marked("nothing said")).isEqualTo("nothing said");
    }

    @Test
    void offsetsCountFromTheStartOfTheDocument() {
        assertThat(MarkedDocument.of("he said yes", 1000, List.of(quotation("a", new Span(1008, 1011)))))
                .extracting(MarkedDocument.Part::text)
                .containsExactly("he said ", "yes");
    }

    @Test
    void wordsInMarksAreSetOffInAMixedQuotation() {
        EnrichedQuotation mixed =
                Quotations.quotation("a", QuotationKind.MIXED, "", List.of(new Span(0, 12)), List.of(new Span(8, 12)));
        assertThat(MarkedDocument.of("that is true, he said", 0, List.of(mixed)))
                .extracting(MarkedDocument.Part::verbatim)
                .containsExactly(false, true, false);
    }

    private static EnrichedQuotation quotation(String id, Span... fragments) {
        return Quotations.quotation(id, QuotationKind.DIRECT, "", List.of(fragments), List.of());
    }

    private static String marked(String text, EnrichedQuotation... quotations) {
        return MarkedDocument.of(text, 0, List.of(quotations)).stream()
                .map(part -> part.quotation() == null
                        ? part.text()
                        : "[" + (part.first() ? "*" : "") + part.quotation().id() + " " + part.text() + "]")
                .collect(Collectors.joining());
    }
}
