package io.quotewire.publish.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    report.pdf            | report.pdf
                    ../../etc/passwd      | passwd
                    C:\\Users\\a\\note.txt | note.txt
                    .hidden.txt           | hidden.txt
                    ...                   | document
                    ``                    | document
                    half.part             | half.part.txt
                    half.TMP              | half.TMP.txt
                    half.txt~             | half.txt~.txt
                    page.filepart         | page.filepart.txt
                    ~$minutes.docx        | minutes.docx
                    ~minutes.docx         | ~minutes.docx
                    Thumbs.db             | Thumbs.db.txt
                    what? <b>.txt         | what_ _b_.txt
                    Rede des Königs.odt   | Rede des Königs.odt
                    """, delimiter = '|')
    void aNameBecomesOneThatTheFolderTakes(String given, String name) {
        assertThat(FileName.of(given)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"U+0000", "U+000A", "U+202E", "U+D800"})
    void whatCannotBeSeenBecomesALine(String code) {
        String character = Character.toString(Integer.parseInt(code.substring(2), 16));
        assertThat(FileName.of("a" + character + "b.txt")).isEqualTo("a_b.txt");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = FileName.of("ü".repeat(300) + ".docx");
        assertThat(name).endsWith("ü.docx");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    }

    /** Each of these takes for ever where it is looked at again from every place in it. */
    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "\u0301", "ü", ".", "\uD83D\uDC0B", " a"})
    void aNameOfAnyLengthIsShortened(String piece) {
        String name = FileName.of("x" + piece.repeat(2_000_000) + "y.txt");
        assertThat(name).startsWith("x").endsWith(".txt");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void aNumberStandsBeforeTheEnding() {
        assertThat(FileName.numbered("report.pdf", 2)).isEqualTo("report-2.pdf");
        assertThat(FileName.numbered("report", 3)).isEqualTo("report-3");
    }
}
