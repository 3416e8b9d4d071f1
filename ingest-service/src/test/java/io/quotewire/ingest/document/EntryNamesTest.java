package io.quotewire.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntryNamesTest {

    private static final int MANY = 4000;

    @Test
    void theSecondOfANameGetsTheNextFreeNumber() {
        assertThat(EntryNames.distinct(List.of("a.txt", "a.txt", "a-2.txt", "a.txt", "a-2.txt")))
                .containsExactly("a.txt", "a-3.txt", "a-2.txt", "a-4.txt", "a-2-2.txt");
    }

    @Test
    void manyOfOneNameBesideNumberedOnesStayApart() {
        List<String> numbered = IntStream.rangeClosed(2, MANY)
                .mapToObj(number -> "a-" + number + ".txt")
                .toList();
        List<String> names = new ArrayList<>(numbered);
        IntStream.range(0, MANY).forEach(i -> names.add("a.txt"));
        List<String> expected = Stream.of(
                        numbered.stream(),
                        Stream.of("a.txt"),
                        IntStream.range(MANY + 1, 2 * MANY).mapToObj(number -> "a-" + number + ".txt"))
                .flatMap(part -> part)
                .toList();
        assertThat(EntryNames.distinct(names)).doesNotHaveDuplicates().isEqualTo(expected);
    }
}
