package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Office documents are read as if all changes were accepted, without hidden text. */
class OfficeTest {

    @TempDir
    Path folder;

    @Test
    void docx() throws IOException {
        byte[] document = edited(
                "museum-return.docx",
                "word/document.xml",
                "<w:p>",
                "<w:p><w:r><w:t>It is </w:t></w:r>"
                        + "<w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins><w:r><w:t>surely </w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t>moved </w:t></w:r></w:moveFrom><w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>hidden </w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>safe.</w:t></w:r></w:p><w:p>");
        assertThat(Reading.of(folder, "a.docx", document).text()).contains("It is surely safe.");
    }

    @Test
    void odt() throws IOException {
        byte[] document = edited(
                "orchard-frost.odt",
                "content.xml",
                "<office:text>",
                "<office:text><text:tracked-changes>"
                        + "<text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region>"
                        + "</text:tracked-changes><text:p>It is <text:hidden-text text:string-value=\"x\">hidden </text:hidden-text>"
                        + "surely safe.</text:p>");
        assertThat(Reading.of(folder, "a.odt", document).text())
                .contains("It is surely safe.")
                .doesNotContain("gone");
    }

    @Test
    void docxHiddenByANamedStyle() throws IOException {
        byte[] document = edited(
                "museum-return.docx",
                "word/document.xml",
                "<w:p>",
                "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val=\"Inner\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>It is </w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val=\"Inner\"/></w:rPr><w:t>hidden </w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val=\"Inner\"/><w:vanish w:val=\"false\"/></w:rPr><w:t>surely </w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val=\"Shown\"/></w:rPr><w:t>safe.</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Notes\"/></w:pPr><w:r><w:t>A secret.</w:t></w:r></w:p><w:p>");
        String styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Notes\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Inner\"><w:basedOn w:val=\"Base\"/></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Shown\"><w:basedOn w:val=\"Base\"/><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Round\"><w:basedOn w:val=\"Round\"/></w:style></w:styles>";
        assertThat(Reading.of(folder, "a.docx", with(document, "word/styles.xml", styles))
                        .text())
                .contains("It is surely safe.")
                .doesNotContain("secret");
    }

    @Test
    void odtHiddenByANamedStyle() throws IOException {
        byte[] document = edited(
                "orchard-frost.odt",
                "content.xml",
                "<office:text>",
                "<office:text><text:p>It is <text:span text:style-name=\"Inner\">hidden </text:span>surely safe.</text:p>"
                        + "<text:p text:style-name=\"Notes\">A secret.</text:p>");
        String styles = "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:styles>"
                + "<style:style style:name=\"Notes\"><style:text-properties text:display=\"none\"/></style:style>"
                + "<style:style style:name=\"Inner\" style:parent-style-name=\"Notes\"/></office:styles></office:document-styles>";
        assertThat(Reading.of(folder, "a.odt", with(document, "styles.xml", styles))
                        .text())
                .contains("It is surely safe.")
                .doesNotContain("secret");
    }

    /** A document with one entry more. */
    private static byte[] with(byte[] document, String entry, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(next.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(entry));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** A sample with its first place changed. */
    private static byte[] edited(String seed, String entry, String place, String change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(Path.of("..", "seeds", seed)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(next.getName()));
                byte[] content = in.readAllBytes();
                if (next.getName().equals(entry)) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    int at = xml.indexOf(place);
                    assertThat(at).isPositive();
                    content = (xml.substring(0, at) + change + xml.substring(at + place.length()))
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
