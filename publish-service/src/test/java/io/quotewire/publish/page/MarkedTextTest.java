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
                .containsExactly(new Part("the plan was ", false, false), new Part("a mistake", true, false));
    }

    @Test
    void aDirectQuotationIsOnePart() {
        assertThat(marked(QuotationKind.DIRECT, "a mistake", List.of(new Span(10, 19)), new Span(10, 19)))
                .containsExactly(new Part("a mistake", false, false));
    }

    @Test
    void aCommaThatOnlyLeadsOnIsLeftOut() {
        assertThat(marked(QuotationKind.DIRECT, "Yes, we did,", List.of(new Span(0, 12)), new Span(0, 12)))
                .containsExactly(new Part("Yes, we did", false, false));
        assertThat(marked(QuotationKind.MIXED, "it was “late,”", List.of(new Span(0, 14)), new Span(8, 13)))
                .containsExactly(new Part("it was “", false, false), new Part("late”", true, false));
    }

    @Test
    void spansAreCountedInCodePoints() {
        assertThat(marked(QuotationKind.MIXED, "𝒜𝒷 so", List.of(new Span(5, 10)), new Span(8, 10)))
                .containsExactly(new Part("𝒜𝒷 ", false, false), new Part("so", true, false));
    }

    @Test
    void spansAreFoundAgainBehindTheEllipsisBetweenFragments() {
        assertThat(marked(
                        QuotationKind.MIXED,
                        "it was late … and very dark",
                        List.of(new Span(0, 11), new Span(40, 53)),
                        new Span(49, 53)))
                .containsExactly(new Part("it was late … and very ", false, false), new Part("dark", true, false));
    }

    @Test
    void aTextThatWasCutKeepsTheMarksItHas() {
        assertThat(marked(QuotationKind.MIXED, "one two", List.of(new Span(0, 100)), new Span(4, 50)))
                .containsExactly(new Part("one ", false, false), new Part("two", true, false));
    }

    @Test
    void whatWasLookedForIsMarkedInAndOutOfMarks() {
        assertThat(MarkedText.of(
                        Quotations.quotation(
                                "id",
                                QuotationKind.MIXED,
                                "𝒜 late train",
                                List.of(new Span(0, 12)),
                                List.of(new Span(4, 12))),
                        List.of(new Span(2, 6), new Span(11, 90))))
                .containsExactly(
                        new Part("𝒜 ", false, false),
                        new Part("la", false, true),
                        new Part("te", true, true),
                        new Part(" trai", true, false),
                        new Part("n", true, true));
    }

    private static List<Part> marked(QuotationKind kind, String text, List<Span> fragments, Span... verbatim) {
        return MarkedText.of(Quotations.quotation("id", kind, text, fragments, List.of(verbatim)), List.of());
    }
}
