package io.quotewire.publish.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void whatIsNewHasNoPair() {
        assertThat(Alignment.of(of(1, 2, 3), of(1, 9, 2, 3, 8))).containsExactly(0, -1, 1, 2, -1);
    }

    @Test
    void repeatedWordsKeepTheirPlaces() {
        assertThat(Alignment.of(of(5, 7, 1, 7, 2, 6), of(4, 7, 7, 1, 7, 2, 8))).containsExactly(-1, -1, 1, 2, 3, 4, -1);
        assertThat(Alignment.of(of(7, 7, 7), of(7, 7))).containsExactly(0, 1);
    }

    @Test
    void pairsNeverCross() {
        assertThat(Alignment.of(of(1, 2, 3, 4), of(4, 1, 2, 3))).containsExactly(-1, 0, 1, 2);
    }

    @Test
    void longOnesWithoutAnythingInCommonTakeNoTime() {
        long[] before = LongStream.range(0, 200_000).map(number -> number % 2).toArray();
        long[] after = LongStream.range(0, 200_000).map(number -> number % 3).toArray();
        assertThat(Alignment.of(before, after)).hasSize(200_000);
    }

    @Test
    void marksSpaceAndCaseDoNotMatter() {
        assertThat(Sameness.words("We  “paid” – for it…")).isEqualTo(Sameness.words("we \"paid\" - for\nIT..."));
    }

    private static long[] of(long... keys) {
        return keys;
    }
}
