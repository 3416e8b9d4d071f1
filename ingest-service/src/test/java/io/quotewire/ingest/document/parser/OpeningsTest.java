package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.ingest.document.format.About;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of texts, and Markdown's front matter. */
class OpeningsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"The lock stays open", "# The lock stays open", "The lock stays open\n==="})
    void aShortFirstLineAloneIsTheTitle(String line) throws IOException {
        assertThat(title(line + "\n\nIt was cold.")).isEqualTo("The lock stays open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was cold.", "“It was cold”", "ANN: It was cold", "It was\ncold"})
    void aSentenceALabelOrAQuotationIsNone(String line) throws IOException {
        assertThat(title(line + "\n\nIt was cold.")).isNull();
    }

    @Test
    void frontMatterIsReadAsSuch() throws IOException {
        Reading text = Reading.of(
                folder,
                "a.md",
                "---\ntitle: \"The lock's day\"\nauthors:\n  - Ina Holm\n  - Per Dahl\ndate: 2026-03-04\nurl: https://a.example/b\n---\nIt was cold.");
        assertThat(text.text()).isEqualTo("It was cold.");
        assertThat(text.document().about())
                .isEqualTo(
                        new About("The lock's day", "Ina Holm, Per Dahl", "2026-03-04", "https://a.example/b", null));
    }

    private String title(String text) throws IOException {
        return Reading.of(folder, "a.md", text).document().about().title();
    }
}
