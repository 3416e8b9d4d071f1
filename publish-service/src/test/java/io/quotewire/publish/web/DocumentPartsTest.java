package io.quotewire.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.page.Quotations;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPartsTest {

    @Test
    void aShortTextAndAnEmptyOneAreOnePart() {
        assertThat(DocumentParts.of(6, List.of()).borders()).containsExactly(0, 6);
        assertThat(DocumentParts.of(0, List.of()).borders()).containsExactly(0, 0);
        assertThat(DocumentParts.of(DocumentParts.LENGTH, List.of()).count()).isOne();
        assertThat(DocumentParts.of(DocumentParts.LENGTH + 1, List.of()).count())
                .isEqualTo(2);
    }

    /** In dense documents many start at the same place, or exactly where a part begins. */
    @ParameterizedTest
    @CsvSource({"200000, 30", "200000, 5000", "200000, 100", "1500, 3000", "50001, 101", "100000, 100000", "7, 1000"})
    void eachQuotationIsInOnePartWhichHasItsPlaceAndIsNotTooLarge(int textLength, int quotations) {
        int[] starts = new Random(textLength + quotations)
                .ints(quotations, 0, textLength)
                .map(start -> start % 3 == 0 ? start - start % 10_000 : start)
                .sorted()
                .toArray();
        List<EnrichedQuotation> all = IntStream.range(0, quotations)
                .mapToObj(index -> Quotations.at(index + 1, starts[index]))
                .toList();
        DocumentParts parts = DocumentParts.of(
                textLength,
                all.stream()
                        .filter(one -> one.position() > 1 && one.position() % DocumentParts.QUOTATIONS == 1)
                        .map(EnrichedQuotation::start)
                        .toList());
        assertThat(parts.begin(1)).isZero();
        assertThat(parts.end(parts.count())).isEqualTo(textLength);
        for (int part = 1; part <= parts.count(); part++) {
            assertThat(parts.end(part) - parts.begin(part)).isBetween(0, DocumentParts.LENGTH);
        }
        Map<Integer, List<EnrichedQuotation>> inside = all.stream().collect(Collectors.groupingBy(DocumentParts::part));
        inside.forEach((part, some) -> {
            assertThat(some).hasSizeLessThanOrEqualTo(DocumentParts.QUOTATIONS);
            assertThat(some).allSatisfy(one -> assertThat(one.start()).isBetween(parts.begin(part), parts.end(part)));
        });
    }
}
