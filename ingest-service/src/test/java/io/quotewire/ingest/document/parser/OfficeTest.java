package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and books. What needs Office's own files is read from the sample documents. */
class OfficeTest {

    @TempDir
    Path folder;

    @Test
    void csv() throws Exception {
        String csv =
                "speaker,words\r\nIlse Marrow,\"“Old,” she said,\r\nand left.\"\r\n,\r\nRufus,\"He said \"\"no\"\".\"\r\n";
        assertThat(Reading.of(folder, "a.csv", csv).text())
                .isEqualTo("speaker\twords\n\nIlse Marrow\t“Old,” she said,\nand left.\n\nRufus\tHe said \"no\".");
        assertThat(Reading.of(folder, "a.csv", "a;b\n1,5;c").text()).isEqualTo("a\tb\n\n1,5\tc");
        assertThat(Reading.of(folder, "a.tsv", "a, b\tc").text()).isEqualTo("a, b\tc");
    }

    @Test
    void damagedCsv() throws Exception {
        assertThat(Reading.of(folder, "a.csv", "a,\"b\nc").refusal()).startsWith("is damaged");
    }

    @Test
    void book() throws Exception {
        Answer.Text document =
                Reading.of(folder, "wrong.zip", epub("<p>“Two,” he said.</p>")).document();
        assertThat(document.text()).contains("“One,” she said.\n\n“Two,” he said.");
        assertThat(document.mediaType()).isEqualTo("application/epub+zip");
        assertThat(document.about().title()).isEqualTo("The Pier");
        assertThat(document.about().author()).isEqualTo("Ilse Marrow");
    }

    @Test
    void damagedBook() throws Exception {
        byte[] epub = epub("<p>“Two,” he said.</p>");
        assertThat(Reading.of(folder, "a.epub", Arrays.copyOf(epub, epub.length / 2))
                        .last())
                .isInstanceOf(Answer.Refusal.class);
    }

    @Test
    void bookThatIsABomb() throws Exception {
        assertThat(Reading.of(folder, "a.epub", epub("<p>" + "word ".repeat(200_000) + "</p>"))
                        .refusal())
                .isEqualTo("has more than 500,000 characters of text");
        assertThat(Reading.of(folder, "b.epub", epub("<i>".repeat(5000) + "x")).last())
                .isInstanceOf(Answer.Refusal.class);
    }

    private static byte[] epub(String secondChapter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", "application/epub+zip");
            put(
                    zip,
                    "META-INF/container.xml",
                    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">"
                            + "<rootfiles><rootfile full-path=\"b.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
            put(
                    zip,
                    "b.opf",
                    "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata"
                            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>The Pier</dc:title><dc:creator>Ilse Marrow</dc:creator>"
                            + "</metadata><manifest><item id=\"two\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
                            + "<item id=\"one\" href=\"b.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                            + "<spine><itemref idref=\"one\"/><itemref idref=\"two\"/></spine></package>");
            put(zip, "b.xhtml", chapter("<p>“One,” she said.</p>"));
            put(zip, "a.xhtml", chapter(secondChapter));
        }
        return out.toByteArray();
    }

    private static String chapter(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body>" + body
                + "</body></html>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
