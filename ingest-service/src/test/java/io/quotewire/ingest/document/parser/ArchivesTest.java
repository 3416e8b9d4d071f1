package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of every kind give the files in them, within bounds. */
class ArchivesTest {

    private static final String[] TWO = {"a/one.txt", "“One,” he said.", "two.txt", "“Two,” she said."};
    private static final String[] READ = {"a/one.txt: “One,” he said.", "two.txt: “Two,” she said."};

    @TempDir
    Path folder;

    @Test
    void zip() throws Exception {
        assertThat(Reading.of(folder, "a.zip", zip(TWO)).parts()).containsExactly(READ);
    }

    @Test
    void filesOfOneNameAreAllThere() throws Exception {
        assertThat(Reading.of(folder, "a.zip", zip("x.txt", "one", "x.txt", "two"))
                        .parts())
                .containsExactly("x.txt: one", "x.txt: two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "xz"})
    void packedTar(String method) throws Exception {
        byte[] packed = packed(method, tar(TWO));
        assertThat(Reading.of(folder, "a.tar." + method, packed).parts()).containsExactly(READ);
        assertThat(Reading.of(folder, "wrong.name", packed).parts()).containsExactly(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "xz"})
    void packedText(String method) throws Exception {
        byte[] text = "“Three,” he said.".getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.of(folder, "note.txt." + method, packed(method, text))
                        .parts())
                .containsExactly("note.txt: “Three,” he said.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "xz"})
    void packedButCutShort(String method) throws Exception {
        byte[] packed = packed(method, tar(TWO));
        Reading reading = Reading.of(folder, "a.tar." + method, Arrays.copyOf(packed, packed.length - 9));
        assertThat(reading.refusal()).startsWith("is damaged or cut short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2"})
    void packedBomb(String method) throws Exception {
        Reading reading = Reading.of(folder, "bomb." + method, packed(method, new byte[12_000_000]));
        assertThat(reading.last()).isEqualTo(Answer.TooMuch.BYTES);
    }

    @Test
    void tarWithALinkOutOfIt() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry link = new TarArchiveEntry("passwords.txt", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            put(tar, "../../up.txt", "“Up,” he said.");
        }
        assertThat(Reading.of(folder, "a.tar", out.toByteArray()).parts())
                .containsExactly("../../up.txt: “Up,” he said.");
        assertThat(folder.resolve("../../up.txt")).doesNotExist();
    }

    @Test
    void sevenZip() throws Exception {
        assertThat(Reading.of(folder, "a.7z", sevenZip(TWO)).parts()).containsExactly(READ);
    }

    @Test
    void sevenZipWithADamagedFile() throws Exception {
        byte[] archive = sevenZip(TWO);
        archive[40] ^= 0x55; // behind the head of 32 bytes lies the first file
        assertThat(Reading.of(folder, "a.7z", archive).parts())
                .containsExactly("a/one.txt is damaged or cut short", READ[1]);
        assertThat(Reading.of(folder, "a.7z", Arrays.copyOf(archive, 100)).refusal())
                .startsWith("is damaged or cut short");
    }

    @Test
    void moreFilesThanMayBe() throws Exception {
        String[] files = new String[500];
        for (int i = 0; i < files.length; i++) {
            files[i] = i + ".txt";
        }
        assertThat(Reading.of(folder, "many.tar", tar(files)).last()).isEqualTo(Answer.TooMuch.FILES);
    }

    @Test
    void aFileAboveTheLimit() throws Exception {
        byte[] zip = zip("large.txt", "large ".repeat(200_000), "small.txt", "small");
        assertThat(Reading.of(folder, "a.zip", zip).parts())
                .containsExactly("large.txt is larger than the limit of 1,000,000 bytes", "small.txt: small");
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putArchiveEntry(new ZipArchiveEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                put(tar, namesAndContents[i], namesAndContents[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static void put(TarArchiveOutputStream tar, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private static byte[] packed(String method, byte[] bytes) throws IOException, CompressorException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packer = new CompressorStreamFactory().createCompressorOutputStream(method, out)) {
            packer.write(bytes);
        }
        return out.toByteArray();
    }

    private byte[] sevenZip(String... namesAndContents) throws IOException {
        Path file = folder.resolve("made.7z");
        try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(namesAndContents[i]);
                archive.putArchiveEntry(entry);
                archive.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                archive.closeArchiveEntry();
            }
        }
        return Files.readAllBytes(file);
    }
}
