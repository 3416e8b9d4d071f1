package io.quotewire.ingest.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChunkerTest {

    private static final List<String> PARTS = List.of(
            "a",
            "word ",
            "\n",
            "\n\n",
            ". ",
            "é",
            "e\u0301",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83C\uDDEB\uD83C\uDDF7",
            "\u1100\u1161\u11A8");

    @Test
    void anEmptyTextHasNoChunks() {
        assertThat(new Chunker(10).cut("")).isEmpty();
    }

    @Test
    void aTextThatFitsIsOneChunk() {
        assertThat(new Chunker(5).cut("a\n\nbc")).containsExactly(new Chunk(0, "a\n\nbc"));
    }

    @Test
    void cutsAfterTheLastParagraphThatFits() {
        assertThat(new Chunker(12).cut("one\n\ntwo\n\nthree four"))
                .containsExactly(new Chunk(0, "one\n\ntwo\n\n"), new Chunk(10, "three four"));
    }

    @Test
    void keepsEmptyLinesWithTheParagraphBefore() {
        assertThat(new Chunker(7).cut("one\n\n\n\ntwo")).startsWith(new Chunk(0, "one\n\n\n\n"));
    }

    @Test
    void cutsAfterALineWhereNoParagraphEnds() {
        assertThat(new Chunker(9).cut("one\ntwo\nthree"))
                .containsExactly(new Chunk(0, "one\ntwo\n"), new Chunk(8, "three"));
    }

    @Test
    void neverCutsAGraphemeCluster() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67"; // five code points
        assertThat(new Chunker(6).cut("ab" + family)).containsExactly(new Chunk(0, "ab"), new Chunk(2, family));
    }

    @Test
    void keepsPairsOfRegionalIndicatorsTogether() {
        String flags = "\uD83C\uDDEB\uD83C\uDDF7\uD83C\uDDE9\uD83C\uDDEA";
        assertThat(new Chunker(3).cut(flags)).extracting(Chunk::start).containsExactly(0, 2);
    }

    @Test
    void cutsAClusterThatIsLongerThanAChunkAtCodePoints() {
        String accents = "e" + "\u0301".repeat(9);
        assertThat(new Chunker(4).cut(accents)).extracting(Chunk::start).containsExactly(0, 4, 8);
    }

    @Test
    void refusesSizesThatWouldNotFitIntoARecord() {
        assertThatThrownBy(() -> new Chunker(0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> new Chunker(Chunker.LARGEST + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyTextInAnySizeIsItsChunksJoined() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            String text = text(random);
            int size = 5 + random.nextInt(30);
            List<Chunk> chunks = new Chunker(size).cut(text);
            assertThat(chunks.stream().map(Chunk::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            int start = 0;
            for (Chunk chunk : chunks) {
                assertThat(chunk.start()).isEqualTo(start);
                int length = chunk.text().codePointCount(0, chunk.text().length());
                assertThat(length).isBetween(1, size);
                start += length;
            }
            assertThat(graphemes(chunks)).isEqualTo(graphemes(List.of(new Chunk(0, text))));
        }
    }

    /** Were a cluster cut, its halves would count as two. */
    private static long graphemes(List<Chunk> chunks) {
        Pattern grapheme = Pattern.compile("\\X");
        return chunks.stream()
                .mapToLong(chunk -> grapheme.matcher(chunk.text()).results().count())
                .sum();
    }

    private static String text(Random random) {
        String text = random.ints(random.nextInt(80), 0, PARTS.size())
                .mapToObj(PARTS::get)
                .collect(Collectors.joining());
        return random.nextBoolean() ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
