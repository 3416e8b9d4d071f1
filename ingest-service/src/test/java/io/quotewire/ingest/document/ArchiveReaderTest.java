package io.quotewire.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReaderTest {

    @TempDir
    Path folder;

    @Test
    void filesOfOneNameAreAllThere() throws Exception {
        byte[] zip = zip(
                "a/x.txt", "one", "a/x.txt", "two", "a/x-2.txt", "three", "a/x.txt", "four", "x", "five", "x", "six");
        assertThat(read(zip))
                .containsExactly(
                        "a/x.txt: one", "a/x-3.txt: two", "a/x-2.txt: three", "a/x-4.txt: four", "x: five", "x-2: six");
    }

    private List<String> read(byte[] zip) throws Exception {
        List<String> files = new ArrayList<>();
        try (Snapshots snapshots = new Snapshots(folder, 1000);
                Snapshot snapshot = snapshots.of(new ByteArrayInputStream(zip), () -> {});
                ArchiveReader reader = ArchiveReader.open(snapshot)) {
            for (String name : reader.names()) {
                try (Snapshot file = reader.snapshot(name, snapshots, () -> {})) {
                    files.add(name + ": " + Files.readString(file.file()));
                }
            }
        }
        return files;
    }

    /** Java's own writer refuses two of one name. */
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
}
