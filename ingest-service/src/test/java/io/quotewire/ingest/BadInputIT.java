package io.quotewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is dropped, it ends somewhere with a reason, and the file after it goes through. */
class BadInputIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path root;

    private RunningIngest ingest;

    @BeforeEach
    void start(TestInfo test) throws Exception {
        ingest = RunningIngest.on(root, test.getTestMethod().orElseThrow().getName() + ".");
    }

    @AfterEach
    void stop() throws Exception {
        ingest.close();
    }

    @Test
    void anEmptyFile() throws Exception {
        ingest.drop("empty.txt", "");
        failsSaying("empty.txt", "is empty");
    }

    @Test
    void aTruncatedPdf() throws Exception {
        byte[] pdf = pdf(false);
        ingest.drop("half.pdf", Arrays.copyOf(pdf, pdf.length / 2));
        failsSaying("half.pdf", "is cut short");
    }

    @Test
    void anEncryptedPdf() throws Exception {
        ingest.drop("secret.pdf", pdf(true));
        failsSaying("secret.pdf", "is encrypted");
    }

    @Test
    void randomBytes() throws Exception {
        byte[] noise = new byte[5000];
        new Random(4).nextBytes(noise);
        ingest.drop("noise.bin", noise);
        ingest.drop("noise.txt", noise);
        failsSaying("noise.bin", "is not a format this tool reads");
        failsSaying("noise.txt", "is not text, though its name says so");
    }

    @Test
    void anImage() throws Exception {
        ingest.drop(
                "photo.jpg",
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'});
        failsSaying("photo.jpg", "is not a format this tool reads: image/jpeg");
    }

    @Test
    void aZipBomb() throws Exception {
        byte[] zeros = new byte[1_900_000];
        ingest.drop("bomb.zip", Zips.of("a.txt", zeros, "b.txt", zeros, "c.txt", zeros, "d.txt", zeros));
        failsSaying("bomb.zip", "unpacks to more than 100 times its size, like a ZIP bomb");
    }

    @Test
    void zipsWithinAZipLiveOnOneBudget() throws Exception {
        byte[] text = "word ".repeat(60_000).getBytes(StandardCharsets.UTF_8); // each ZIP is harmless
        Object[] inner = new Object[40];
        for (int i = 0; i < inner.length; i += 2) {
            inner[i] = i + ".zip";
            inner[i + 1] = Zips.of("text" + i + ".txt", text);
        }
        ingest.drop("many.zip", Zips.of(inner));
        failsSaying("many.zip", "unpacks to more than 100 times its size, like a ZIP bomb");
    }

    @Test
    void anEntryWithAWrongChecksum() throws Exception {
        byte[] zip = Zips.stored("wrong.txt", "“Eight,” he said.", "right.txt", "“Nine,” she said.");
        zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("Eight")] = 'L';
        ingest.drop("bits.zip", zip);
        failsSaying("bits.zip", "wrong.txt is damaged or cut short");
        assertThat(ingest.published().text("bits.zip!right.txt")).isEqualTo("“Nine,” she said.");
    }

    @Test
    void aDocumentThatIsAZipBomb() throws Exception {
        String paragraph = "<w:p><w:r><w:t>" + "boom ".repeat(1000) + "</w:t></w:r></w:p>";
        byte[] docx = Zips.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + paragraph.repeat(4000) + "</w:body></w:document>");
        ingest.drop("bomb.docx", docx);
        failsSaying("bomb.docx", "unpacks to far more than its size, like a ZIP bomb");
    }

    @Test
    void aTruncatedZip() throws Exception {
        byte[] zip = Zips.of("a.txt", "Some text.");
        ingest.drop("half.zip", Arrays.copyOf(zip, zip.length - 30));
        failsSaying("half.zip", "is damaged or cut short");
    }

    @Test
    void aZipOfHiddenFiles() throws Exception {
        ingest.drop("hidden.zip", Zips.of(".DS_Store", "Nothing.", "__MACOSX/a.txt", "Nothing."));
        failsSaying("hidden.zip", "holds no files to read");
    }

    @Test
    void zipsWithinZips() throws Exception {
        byte[] zip = Zips.of("a.txt", "Some text.");
        for (int i = 0; i < 4; i++) {
            zip = Zips.of("in.zip", zip);
        }
        ingest.drop("deep.zip", zip);
        failsSaying("deep.zip", "is a container within more than 2 others");
    }

    @Test
    void aZipWithAnEndlessName() throws Exception {
        ingest.drop("names.zip", Zips.of("a".repeat(1001) + ".txt", "Some text."));
        failsSaying("names.zip", "holds a file whose name has more than 1,000 characters");
    }

    @Test
    void aTextAboveTheLimit() throws Exception {
        ingest.drop("long.txt", "word ".repeat(RunningIngest.MOST_CHARACTERS / 5) + "!");
        failsSaying("long.txt", "has more than 500,000 characters of text");
    }

    @Test
    void aFileAboveTheLimit() throws Exception {
        ingest.drop("large.txt", new byte[RunningIngest.MOST_BYTES + 1]);
        failsSaying("large.txt", "is larger than the limit of 2,000,000 bytes");
    }

    @Test
    void aPageWithoutText() throws Exception {
        ingest.drop("blank.html", "<html><body><img src='x.png'></body></html>");
        failsSaying("blank.html", "holds no text");
    }

    @Test
    void aNameWithSpacesAccentsAndANewline() throws Exception {
        String name = "Grüße aus\nÉvreux (2).txt";
        ingest.drop(name, "“Bonjour,” said Inès.");
        await().atMost(PATIENCE).until(() -> Files.exists(ingest.folder().done().resolve(name)));
        assertThat(ingest.published().text(name)).isEqualTo("“Bonjour,” said Inès.");
    }

    @Test
    void aSymbolicLinkOutOfTheFolder() throws Exception {
        Path outside = Files.writeString(root.resolve("outside.txt"), "Not yours.");
        Path link = Files.createSymbolicLink(ingest.folder().inbox().resolve("link.txt"), outside);
        isLeftAloneSaying("link.txt", "is a symbolic link");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void aPipe() throws Exception {
        Path pipe = ingest.folder().inbox().resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        isLeftAloneSaying("pipe.txt", "is not a file but a pipe");
        assertThat(Files.exists(pipe)).isTrue();
    }

    /** The file is in failed/, with the reason beside it and in the ledger; the next one goes through. */
    private void failsSaying(String name, String reason) throws IOException {
        Path failed = ingest.folder().failed().resolve(name);
        await().atMost(PATIENCE).until(() -> Files.exists(failed));
        assertThat(Files.readString(ingest.folder().failed().resolve(name + ".reason.txt")))
                .startsWith(name + " ")
                .contains(reason);
        IngestedFile line = ingest.published().line(name).orElseThrow();
        assertThat(line.state()).isEqualTo(FileState.FAILED);
        assertThat(line.reason()).contains(reason);
        theNextOneGoesThrough();
    }

    private void isLeftAloneSaying(String name, String reason) throws IOException {
        await().atMost(PATIENCE)
                .until(() -> ingest.ready() && ingest.published().line(name).isPresent());
        assertThat(ingest.published().line(name).orElseThrow().state()).isEqualTo(FileState.SKIPPED);
        assertThat(ingest.published().line(name).orElseThrow().reason()).contains(reason);
        theNextOneGoesThrough();
        assertThat(ingest.published().lines(name)).as("said once").hasSize(1);
    }

    private void theNextOneGoesThrough() throws IOException {
        ingest.drop("next.txt", "“Next,” said the porter.");
        await().atMost(PATIENCE).until(() -> Files.exists(ingest.folder().done().resolve("next.txt")));
    }

    private static byte[] pdf(boolean encrypted) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(50, 700);
                text.showText("It is a secret, said the clerk.");
                text.endText();
            }
            if (encrypted) {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
