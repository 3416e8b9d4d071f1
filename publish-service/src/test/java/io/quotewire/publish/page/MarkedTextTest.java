package io.quotewire.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.Span;
import io.quotewire.publish.page.MarkedText.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void wordsInMarksAreSetOffInAMixedQuotation() {
        assertThat(marked(
                        QuotationKind.MIXED, "the plan was a mistake", List.of(new Span(100, 122)), new Span(113, 122)))
                .containsExactly(new Part("the plan was ", false), new Part("a mistake", true));
    }

    @Test
    void aDirectQuotationIsOnePart() {
        assertThat(marked(QuotationKind.DIRECT, "a mistake", List.of(new Span(10, 19)), new Span(10, 19)))
                .containsExactly(new Part("a mistake", false));
    }

    @Test
    void spansAreCountedInCodePoints() {
        assertThat(marked(QuotationKind.MIXED, "𝒜𝒷 so", List.of(new Span(5, 10)), new Span(8, 10)))
                .containsExactly(new Part("𝒜𝒷 ", false), new Part("so", true));
    }

    @Test
    void spansAreFoundAgainBehindTheEllipsisBetweenFragments() {
        assertThat(marked(
                        QuotationKind.MIXED,
                        "it was late … and very dark",
                        List.of(new Span(0, 11), new Span(40, 53)),
                        new Span(49, 53)))
                .containsExactly(new Part("it was late … and very ", false), new Part("dark", true));
    }

    @Test
    void aTextThatWasCutKeepsTheMarksItHas() {
        assertThat(marked(QuotationKind.MIXED, "one two", List.of(new Span(0, 100)), new Span(4, 50)))
                .containsExactly(new Part("one ", false), new Part("two", true));
    }

    private static List<Part> marked(QuotationKind kind, String text, List<Span> fragments, Span... verbatim) {
        return MarkedText.of(Quotations.quotation("id", kind, text, fragments, List.of(verbatim)));
    }
}
