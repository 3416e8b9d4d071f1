package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables in text: a row a paragraph, whatever stands between the cells. */
class TablesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"a.csv, ','", "b.csv, ;", "c.csv, TAB", "d.tsv, TAB"})
    void aRowAParagraph(String name, String between) throws IOException {
        String separator = between.equals("TAB") ? "\t" : between;
        String table = "House%1$sAnswer\n3%1$s\"“Late,” said\nIna Holm.\"\n".formatted(separator);
        assertThat(Reading.of(folder, name, table).text())
                .startsWith("House\tAnswer\n\n3\t“Late,” said")
                .contains("Ina Holm.");
    }

    @Test
    void damagedAndHostile() throws IOException {
        assertThat(Reading.of(folder, "open.tsv", "a\tb\n1\t\"never closed").refusal())
                .startsWith("is damaged");
        assertThat(Reading.of(folder, "open.csv", "a,b\n1,\"never closed").refusal())
                .startsWith("is damaged");
        assertThat(Reading.of(folder, "bytes.tsv", new byte[] {0, 1, 2, 3, 0, 0, 9, 0})
                        .refusal())
                .isNotEmpty();
        assertThat(Reading.of(folder, "wide.tsv", "cell\t".repeat(80_000)).text())
                .startsWith("cell");
        assertThat(Reading.of(folder, "long.tsv", "x\ty\n".repeat(300_000)).refusal())
                .contains("characters");
    }
}
