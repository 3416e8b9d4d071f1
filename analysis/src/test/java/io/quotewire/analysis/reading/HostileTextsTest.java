package io.quotewire.analysis.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.Checkpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that no one wrote to be read. bench/speed shows that they take no longer than their length. */
class HostileTextsTest {

    private final Analyser analyser = QuotewireAnalyser.withoutTags();

    @Test
    void nothingIsFoundWhereNothingIsSaid() {
        for (String text : List.of("", " \n\n ", "“", "\"\"\"\"", "''''''", "“”", "—", ":", "\uD800", "a\uDC00“b")) {
            assertThat(analyser.analyse(text).quotations()).as(text).isEmpty();
        }
    }

    /** Whatever the number of tokens, what looks beyond the last one finds nothing. */
    @Test
    void aTextMayBreakOffAnywhere() {
        for (String end : List.of("The", "Yours,", "Q", "A -", "Ann Lee, via", "he said", "her claim", "as")) {
            for (int words = 0; words < 100; words++) {
                assertThat(analyser.analyse("a ".repeat(words) + "b.\n\n" + end))
                        .as(end)
                        .isNotNull();
            }
        }
    }

    @Test
    void longRunsOfOneThingEnd() {
        List<String> units = List.of(
                "“",
                "\" a ",
                "‘“",
                "said, he said, ",
                "Ann Lee ",
                "A: b\n",
                "The judge sat. “No,” he said. ",
                "' 's s' ",
                "and ",
                "\n",
                "\u0301",
                "(",
                "🙂");
        for (String unit : units) {
            assertThat(analyser.analyse(unit.repeat(50_000))).as(unit).isNotNull();
        }
    }

    @Test
    void aCheckpointStopsALongAnalysis() {
        Checkpoint stop = () -> {
            throw new IllegalStateException("enough");
        };

        assertThatThrownBy(() -> analyser.analyse("word ".repeat(10_000), stop)).hasMessage("enough");
    }
}
