package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF files that cannot be read say why; heavy ones are read. */
class PdfsTest {

    /** A font of drawn shapes whose names tell nothing of the characters. */
    private static final String UNMAPPED = """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
            4 0 obj <</Length 43>> stream
            BT /F 12 Tf 20 200 Td (abababababab) Tj ET
            endstream endobj
            5 0 obj <</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[0.1 0 0 0.1 0 0]/FirstChar 97/LastChar 98
            /Widths[10 10]/Encoding<</Type/Encoding/Differences[97/shape1/shape2]>>/CharProcs<</shape1 6 0 R/shape2 6 0 R>>>> endobj
            6 0 obj <</Length 27>> stream
            10 0 0 0 10 10 d1 0 0 5 5 re f
            endstream endobj
            trailer <</Root 1 0 R/Size 7>>
            %%EOF
            """;

    @TempDir
    Path folder;

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static void write(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            float y = 750;
            for (String line : lines) {
                content.beginText();
                content.newLineAtOffset(50, y);
                content.showText(line);
                content.endText();
                y -= 12;
            }
        }
    }

    @Test
    void aScanSaysThatItHasNoText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 50, 50, 400, 600);
            }
            assertThat(Reading.of(folder, "scan.pdf", bytes(document)).refusal())
                    .isEqualTo("holds no text: its pages are pictures, as in a scan, or empty");
        }
    }

    @Test
    void aFontThatTellsNoCharactersSaysSo() throws IOException {
        assertThat(Reading.of(folder, "shapes.pdf", UNMAPPED.getBytes(StandardCharsets.ISO_8859_1))
                        .refusal())
                .isEqualTo("has fonts that do not tell which characters they show (no Unicode map)");
    }

    @Test
    void anEncryptedOneSaysSo() throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, "Nobody may read this.");
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            assertThat(Reading.of(folder, "closed.pdf", bytes(document)).refusal())
                    .isEqualTo("is encrypted");
        }
        try (PDDocument document = new PDDocument()) {
            write(document, "Everybody may read this.");
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(Reading.of(folder, "open.pdf", bytes(document)).text()).isEqualTo("Everybody may read this.");
        }
    }

    @Test
    void oneThatIsCutShortSaysSo() throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, "The first half.");
            byte[] whole = bytes(document);
            byte[] half = Arrays.copyOf(whole, whole.length / 2);
            assertThat(Reading.of(folder, "half.pdf", half).refusal()).startsWith("is cut short");
        }
    }

    @Test
    void manyPagesAndManyPiecesOnAPage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            String[] lines = new String[50];
            Arrays.fill(lines, "The lamps of the harbour went out one after the oth-");
            for (int i = 0; i < 60; i++) {
                write(document, lines);
            }
            assertThat(Reading.of(folder, "long.pdf", bytes(document)).text()).hasSizeGreaterThan(100_000);
        }
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 1);
                for (int i = 0; i < 8000; i++) {
                    content.beginText();
                    content.newLineAtOffset(20 + i % 40 * 14, 780 - i / 40 * 3);
                    content.showText("a piece of text");
                    content.endText();
                }
            }
            assertThat(Reading.of(folder, "pieces.pdf", bytes(document)).text()).contains("a piece of text");
        }
    }
}
