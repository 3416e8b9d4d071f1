package io.quotewire.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each format's text and what it says of itself, read from the project's sample documents by the real parser. */
class SeedsTest {

    private static final Path SEEDS = Path.of("..", "seeds");

    private static Snapshots snapshots;
    private static Parsers parser;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        snapshots = new Snapshots(folder, 1_000_000);
        parser = new Parsers(1, snapshots.folder(), Duration.ofMinutes(5), "128m");
    }

    @AfterAll
    static void stop() throws IOException {
        parser.close();
        snapshots.close();
    }

    @Test
    void plainTextIsUntouched() throws Exception {
        String name = "strait-bridge-summit.txt";
        Document document = read(name);
        assertThat(document.text()).isEqualTo(Files.readString(SEEDS.resolve(name)));
        assertThat(document.mediaType()).isEqualTo("text/plain");
    }

    @Test
    void markdownIsUntouched() throws Exception {
        Document document = read("lighthouse-keepers.md");
        assertThat(document.text()).isEqualTo(Files.readString(SEEDS.resolve("lighthouse-keepers.md")));
        assertThat(document.mediaType()).isEqualTo("text/x-web-markdown");
    }

    @Test
    void windowsTextIsDecodedAndItsLineEndsMadeOne() throws Exception {
        String raw = Files.readString(SEEDS.resolve("conseil-municipal.txt"), Charset.forName("windows-1252"));
        assertThat(raw).contains("\r\n");
        assertThat(read("conseil-municipal.txt").text()).isEqualTo(raw.replace("\r\n", "\n"));
    }

    @Test
    void html() throws Exception {
        Document document = read("tram-depot.html");
        assertThat(document.title()).isEqualTo("Depot fire stops half the trams");
        assertThat(document.author()).isEqualTo("Femke Dijkhuis");
        assertThat(document.date()).isEqualTo("2026-01-19T05:45:00Z");
        assertThat(document.url()).isEqualTo("https://messenger.example/alderbrook/2026/depot-fire");
        assertThat(document.text())
                .startsWith("Depot fire stops half the trams\n\nA fire in the Mill Lane depot")
                .contains(
                        "half of its trams. Nobody was hurt. “We smelled it before we saw it,” said night foreman Leopold")
                .contains("\n\n“Until then, please share your umbrellas at the bus stop.”\n\n")
                .doesNotContain("Not a quotation");
    }

    @Test
    void htmlInADeclaredEncoding() throws Exception {
        Document document = read("hafenkonferenz.html");
        assertThat(document.author()).isEqualTo("Jördis Ahlborn");
        assertThat(document.date()).isEqualTo("2026-02-05");
        assertThat(document.text()).contains("„Wir haben viel geredet und wenig gebaggert“, sagte die Vorsitzende");
    }

    @Test
    void pdf() throws Exception {
        Document document = read("river-report.pdf");
        assertThat(document.title()).isEqualTo("The Lessing River in the Dry Year");
        assertThat(document.author()).isEqualTo("River Board of the Lessing District");
        assertThat(document.date()).isEqualTo("2026-02-12T08:00:00Z");
        assertThat(document.text())
                .contains(
                        "\n\nFarmers have asked for more reservoirs. Ulrich Bessemer, who grows beans near Lower Lessing,"
                                + " said he had lost two thirds of his harvest. “I don’t need a report to tell me that it was"
                                + " dry,” he said. “I need a pond.”\n\n");
    }

    @Test
    void docx() throws Exception {
        Document document = read("museum-return.docx");
        assertThat(document.title()).isEqualTo("Museum to Return the Copper Masks");
        assertThat(document.author()).isEqualTo("Wanda Petrosyan");
        assertThat(document.date()).isEqualTo("2026-02-26T10:30:00Z");
        assertThat(document.text())
                .contains("taken in 1911.\n\n“They were never ours to lend")
                .contains("Interviewer: When will the masks leave?\nPhilippa Grange: In September");
    }

    @Test
    void odt() throws Exception {
        Document document = read("orchard-frost.odt");
        assertThat(document.title()).isEqualTo("Frost Takes the Cherries");
        assertThat(document.author()).isEqualTo("Rufus Akande");
        assertThat(document.date()).isEqualTo("2026-04-21");
        assertThat(document.text()).startsWith("Frost Takes the Cherries\n\nThree cold nights");
    }

    @Test
    void rtf() throws Exception {
        Document document = read("night-market.rtf");
        assertThat(document.title()).isEqualTo("Night Market Wins Its Case");
        assertThat(document.author()).isEqualTo("Salome Birch");
        assertThat(document.text()).contains("\n\n“A market that ends at ten is a shop,” Judge Eleonora Finch wrote");
    }

    @Test
    void mail() throws Exception {
        Document document = read("comet-press-release.eml");
        assertThat(document.title()).isEqualTo("Harlow Observatory finds a comet – and names it after its cook");
        assertThat(document.author()).isEqualTo("Harlow Observatory Press Office");
        assertThat(document.date()).isEqualTo("2026-03-06T15:20:00Z");
        assertThat(document.text())
                .startsWith("For immediate release\n\nThe Harlow Observatory has found a comet")
                .containsOnlyOnce("“I cleaned the lens twice before I called anybody.”")
                .endsWith("Contact: Press Office, Harlow Observatory");
    }

    @Test
    void zip() throws Exception {
        try (Content zip = content("week-in-brief.zip")) {
            assertThat(zip.document()).isNull();
            assertThat(zip.parts())
                    .extracting(Part::name)
                    .containsExactly("monday/chess.txt", "tuesday/ferry.md", "wednesday/choir.html");
        }
    }

    private static Document read(String name) throws Exception {
        try (Content content = content(name)) {
            assertThat(content.parts()).isEmpty();
            return Objects.requireNonNull(content.document());
        }
    }

    private static Content content(String name) throws Exception {
        try (Snapshot snapshot = snapshots.of(SEEDS.resolve(name), () -> {})) {
            return new DocumentReader(parser, 100_000).read(snapshot, name, null, Budgets.large(), () -> {});
        }
    }
}
