package io.quotewire.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.reading.QuotewireAnalyser;
import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.enrich.assembly.Document;
import io.quotewire.enrich.assembly.Joined;
import io.quotewire.enrich.mapping.EnrichedRecords;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A property, tried on random texts: what is found does not depend on how the text was cut. */
class ChunkSizeTest {

    private static final List<String> PIECES = List.of(
            "“We waited,” said Ann Miller. ",
            "“It came”, 😀 he added, “at last.” ",
            "ANN: I never said so.\n\n",
            "Nobody spoke.\n",
            "\"Straight marks,\" Bo Karlsson told reporters. ",
            "e\u0301”“ ",
            "\n\n");

    private final Analyser analyser = QuotewireAnalyser.withoutTags();

    @Test
    void quotationsDoNotDependOnTheChunkSize() {
        int found = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String text = text(random);
            List<EnrichedQuotation> whole = quotations(Chunks.of("a.txt", text, 1_000_000));
            List<DocumentChunk> pieces = Chunks.of("a.txt", text, 1 + random.nextInt(60));
            Collections.shuffle(pieces, random);
            assertThat(quotations(pieces)).as("seed %d", seed).isEqualTo(whole);
            found += whole.size();
        }
        assertThat(found).isGreaterThan(200);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private List<EnrichedQuotation> quotations(List<DocumentChunk> chunks) {
        Document document = Joined.of(chunks);
        return new EnrichedRecords(document, analyser.analyse(document.text()), analyser.version())
                .quotations()
                .toList();
    }
}
