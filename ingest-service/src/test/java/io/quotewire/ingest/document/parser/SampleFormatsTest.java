package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's sample documents of the formats that came later, whole, cut short and swollen. */
class SampleFormatsTest {

    private static final Path SEEDS = Path.of("..", "seeds");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "council-session.vtt | Councillor Ines Tarkowski: The lido has lost water since the spring, and nobody can",
                "ferry-radio.srt | CAPTAIN NWOSU: A swan was asleep on the landing stage. We do not wake swans.",
                "letters.csv | 2026-03-05\tTomasz Ferber\tMayor Ottoline Birkett said the clock would be mended",
                "street-survey.xlsx | 12\t“The buses are fine,” said Mrs Adebayo. “It is the timetable that is late.”",
                "street-survey.xls | 12\t“The buses are fine,” said Mrs Adebayo. “It is the timetable that is late.”",
                "orchard-year.epub | “Prune when it is too cold to talk,” my father used to say.",
                "old-quay.pptx | “The quay must stay open to anglers,” said harbour master Casimir Obuya.",
                "old-quay.pptx | Fishmonger Delphine Arkwright told the meeting that nobody had asked the shops.",
                "school-play.ppt | “Nobody wants to be the tree again,” said drama teacher Nell Abara.",
                "bakers-bell.doc | “We are not against the bell,” said Berit Sandoval, who speaks for the guild.",
                "swan-ferry.mhtml | “It was the quietest hour of my week,” said one of them, the piano tuner Emil Sorge,",
                "wire-storm.xml | “We sold umbrellas until they flew away too,” said stallholder Yusuf Lindgren.",
                "canal-freeze.nitf | “You may walk, you may not drive,” said lock keeper Ansel Roth.",
                "library-hours.json | “Books do not rest on Sundays,” said librarian Odile Farrow."
            })
    void documents(String name, String words) throws Exception {
        byte[] bytes = Files.readAllBytes(SEEDS.resolve(name));
        Answer.Text document = Reading.of(folder, name, bytes).document();
        assertThat(document.text()).contains(words).doesNotContain("\uFFFD", "-->");
        assertThat(Reading.of(folder, "without-a-name", bytes).last())
                .as("recognised by its content")
                .isInstanceOf(Answer.Text.class);
    }

    @ParameterizedTest
    @CsvSource({
        "parish-list.mbox, 2",
        "alderbrook-news.rss, 2",
        "harbour-notes.atom, 1",
        "archive-1998.jsonl, 2",
        "spring-notes.tar.gz, 2",
        "night-train.txt.gz, 1",
        "allotments.7z, 2"
    })
    void containers(String name, int documents) throws Exception {
        byte[] bytes = Files.readAllBytes(SEEDS.resolve(name));
        Reading reading = Reading.of(folder, name, bytes);
        assertThat(reading.last()).isEqualTo(new Answer.Container());
        assertThat(reading.documents()).hasSize(documents).hasSameSizeAs(reading.parts());
        assertThat(Reading.of(folder, "without-a-name", bytes).documents()).hasSize(documents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bakers-bell.doc",
                "school-play.ppt",
                "old-quay.pptx",
                "street-survey.xlsx",
                "street-survey.xls",
                "orchard-year.epub"
            })
    void cutShort(String name) throws Exception {
        byte[] bytes = Files.readAllBytes(SEEDS.resolve(name));
        assertThat(Reading.of(folder, name, Arrays.copyOf(bytes, bytes.length / 2))
                        .refusal())
                .startsWith("is damaged or cut short");
    }

    @ParameterizedTest
    @CsvSource({
        "old-quay.pptx, ppt/slides/slide1.xml, </a:t>",
        "street-survey.xlsx, xl/worksheets/sheet1.xml, </t>",
        "orchard-year.epub, OEBPS/winter.xhtml, </p>"
    })
    void bombs(String name, String entry, String before) throws Exception {
        byte[] swollen = changed(name, entry, xml -> xml.replaceFirst(before, " boom".repeat(400_000) + before));
        assertThat(Reading.of(folder, name, swollen).last()).isInstanceOf(Answer.Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "old-quay.pptx, ppt/slides/slide1.xml, </a:t>",
        "street-survey.xlsx, xl/worksheets/sheet1.xml, </t>",
        "orchard-year.epub, OEBPS/winter.xhtml, </p>"
    })
    void entitiesAreNotFetched(String name, String entry, String before) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
        String type = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>";
        byte[] evil = changed(name, entry, xml -> {
            String body = xml.substring(xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0);
            return type + body.replaceFirst(before, "&secret;" + before);
        });
        assertThat(Reading.of(folder, name, evil).last().toString()).doesNotContain("SECRET");
    }

    @Test
    void theSlidesSayWhatTheyAre() throws Exception {
        Answer.Text document = Reading.of(folder, "x", Files.readAllBytes(SEEDS.resolve("old-quay.pptx")))
                .document();
        assertThat(document.about().title()).isEqualTo("Plans for the old quay");
        assertThat(document.mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.presentationml.presentation");
    }

    private interface Change {
        String of(String xml);
    }

    private static byte[] changed(String name, String entry, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] original = Files.readAllBytes(SEEDS.resolve(name));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(next.getName()));
                byte[] bytes = in.readAllBytes();
                zip.write(
                        next.getName().equals(entry)
                                ? change.of(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return out.toByteArray();
    }
}
