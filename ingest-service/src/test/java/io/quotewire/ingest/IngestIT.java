package io.quotewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path root;

    @Test
    void aDroppedFileIsPublishedWholeAndThenMovedBelowDone() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "drop.", 40)) {
            String text = "“It is late,” said Mara Voss.\r\n\r\nNobody answered her.\r\n\r\nShe left.";
            ingest.drop("desk/monday/late.txt", text);
            Path done = ingest.folder().done().resolve("desk/monday/late.txt");
            await().atMost(PATIENCE).until(() -> Files.exists(done));

            Published published = ingest.published();
            IngestedFile line = published.line("desk/monday/late.txt").orElseThrow();
            assertThat(line.state()).isEqualTo(FileState.PUBLISHED);
            assertThat(line.chunks()).isEqualTo(2);
            assertThat(line.revision()).isEqualTo(1);
            assertThat(published.chunks()).hasSize(2).allSatisfy(chunk -> {
                assertThat(chunk.documentId()).isEqualTo(line.documentId());
                assertThat(chunk.textHash()).isEqualTo(line.textHash());
                assertThat(chunk.count()).isEqualTo(2);
            });
            assertThat(published.text("desk/monday/late.txt")).isEqualTo(text.replace("\r\n", "\n"));
            assertThat(published.chunks().get(1).start()).isEqualTo(31);
            assertThat(Files.readString(done)).isEqualTo(text);
        }
    }

    @Test
    void aRecordSaysWhatItIsInItsHeaders() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "headers.")) {
            ingest.drop("a b.txt", "Hello.");
            await().atMost(PATIENCE)
                    .until(() -> Files.exists(ingest.folder().done().resolve("a b.txt")));
            var chunk = ingest.published().records(Topic.DOCUMENT_CHUNKS).get(0);
            String id = new String(chunk.key(), StandardCharsets.UTF_8);
            assertThat(header(chunk, "ce_id")).isEqualTo(id + "/0");
            assertThat(header(chunk, "ce_type")).isEqualTo("io.quotewire.document-chunk.v1");
            assertThat(header(chunk, "traceparent")).startsWith("00-" + id.substring(0, 32));
            var line = ingest.published().records(Topic.INGESTED_FILES).get(0);
            assertThat(new String(line.key(), StandardCharsets.UTF_8)).isEqualTo("a b.txt");
            assertThat(header(line, "ce_subject")).isEqualTo("a%20b.txt");
        }
    }

    private static String header(org.apache.kafka.clients.consumer.ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Test
    void theSameBytesUnderAnotherPathAreOneDocument() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "twice.")) {
            ingest.drop("first.txt", "The same.");
            await().atMost(PATIENCE)
                    .until(() -> Files.exists(ingest.folder().done().resolve("first.txt")));
            ingest.drop("second.txt", "The same.");
            await().atMost(PATIENCE)
                    .until(() -> Files.exists(ingest.folder().done().resolve("second.txt")));
            IngestedFile second = ingest.published().line("second.txt").orElseThrow();
            assertThat(second.state()).isEqualTo(FileState.PUBLISHED);
            assertThat(second.duplicateOf()).isEqualTo("first.txt");
            assertThat(ingest.published().chunks()).hasSize(1);
        }
    }

    @Test
    void newContentUnderAPathIsANewRevisionThatSupersedesTheOld() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "revise.")) {
            ingest.drop("story.txt", "Early edition.");
            await().atMost(PATIENCE)
                    .until(() -> Files.exists(ingest.folder().done().resolve("story.txt")));
            ingest.drop("story.txt", "Late edition.");
            await().atMost(PATIENCE)
                    .until(() -> Files.exists(ingest.folder().done().resolve("story-2.txt")));
            var lines = ingest.published().lines("story.txt");
            assertThat(lines).extracting(IngestedFile::revision).containsExactly(1, 2);
            assertThat(lines.get(1).supersedes()).isEqualTo(lines.get(0).documentId());
            assertThat(ingest.published().chunks())
                    .extracting(chunk -> chunk.source().revision())
                    .containsExactlyInAnyOrder(1, 2);
        }
    }

    @Test
    void manySmallFilesAllGoThroughOnceEach() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "many.")) {
            for (int i = 0; i < 500; i++) {
                ingest.drop("batch/" + i + ".txt", "“Number " + i + ",” said the clerk.");
            }
            await().atMost(PATIENCE).until(() -> count(ingest.folder().done()) == 500);
            assertThat(ingest.published().chunks())
                    .extracting(DocumentChunk::documentId)
                    .hasSize(500)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aZipIsItsEntriesAndMovesLast() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "zip.")) {
            byte[] inner = Zips.of("deep.txt", "Deep inside.");
            ingest.drop(
                    "week.zip",
                    Zips.of(
                            "mon.txt",
                            "Monday.",
                            "sub/tue.html",
                            "<p>Tuesday.</p>",
                            ".DS_Store",
                            "x",
                            "in.zip",
                            inner));
            await().atMost(PATIENCE)
                    .until(() -> Files.exists(ingest.folder().done().resolve("week.zip")));
            Published published = ingest.published();
            assertThat(published.text("week.zip!mon.txt")).isEqualTo("Monday.");
            assertThat(published.text("week.zip!sub/tue.html")).isEqualTo("Tuesday.");
            assertThat(published.text("week.zip!in.zip!deep.txt")).isEqualTo("Deep inside.");
            assertThat(published.line("week.zip").orElseThrow().state()).isEqualTo(FileState.PUBLISHED);
            assertThat(published.lines()).hasSize(5);
        }
    }

    @Test
    void pathsWithDotsInAZipHideNothing() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "dots.")) {
            ingest.drop("dots.zip", Zips.of("./here.txt", "Here.", "../../up.txt", "Up.", ".hidden/x.txt", "x"));
            await().atMost(PATIENCE)
                    .until(() -> Files.exists(ingest.folder().done().resolve("dots.zip")));
            assertThat(ingest.published().text("dots.zip!./here.txt")).isEqualTo("Here.");
            assertThat(ingest.published().text("dots.zip!../../up.txt")).isEqualTo("Up.");
            assertThat(ingest.published().chunks()).hasSize(2);
        }
    }

    @Test
    void aFailedZipTriedAgainPublishesItsGoodEntriesOnce() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "rezip.")) {
            byte[] zip =
                    Zips.of("good.txt", "Good.", "bad.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
            ingest.drop("mixed.zip", zip);
            Path failed = ingest.folder().failed().resolve("mixed.zip");
            await().atMost(PATIENCE).until(() -> Files.exists(failed));
            assertThat(Files.readString(ingest.folder().failed().resolve("mixed.zip.reason.txt")))
                    .contains("1 of its 2 files")
                    .contains("bad.png is not a format this tool reads: image/png");

            Files.move(failed, ingest.folder().inbox().resolve("mixed.zip"), StandardCopyOption.ATOMIC_MOVE);
            await().atMost(PATIENCE)
                    .until(() -> ingest.published().lines("mixed.zip").size() == 2);
            assertThat(ingest.published().lines("mixed.zip!good.txt")).hasSize(1);
            assertThat(ingest.published().chunks()).hasSize(1);
        }
    }

    @Test
    void anOldFileCountsAtOnce() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "old.")) {
            Path file = ingest.folder().root().resolve("old.txt");
            Files.writeString(file, "Old.");
            Files.setLastModifiedTime(
                    file, java.nio.file.attribute.FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            Files.move(file, ingest.folder().inbox().resolve("old.txt"));
            await().atMost(PATIENCE)
                    .until(() -> Files.exists(ingest.folder().done().resolve("old.txt")));
            assertThat(ingest.published().line("old.txt").orElseThrow().settledAt())
                    .isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
        }
    }

    private static long count(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
