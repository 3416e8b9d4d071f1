package io.quotewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Files as copying programs write them: in pieces, with pauses, under an old date. */
class CopiesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path root;

    private RunningIngest ingest;

    @BeforeEach
    void start(TestInfo test) throws Exception {
        ingest = RunningIngest.on(
                root, "copies." + test.getTestMethod().orElseThrow().getName() + ".");
    }

    @AfterEach
    void stop() throws Exception {
        ingest.close();
    }

    @Test
    void whoseWriterTheSystemShowsAreReadWholeAndOnce() throws Exception {
        assumeThat(Path.of("/proc/self/fd")).exists();
        await().atMost(PATIENCE).until(ingest::ready);
        Path file = ingest.folder().inbox().resolve("letter.txt");
        try (Writer copy = Files.newBufferedWriter(file)) {
            for (String half : List.of("Dear Ann,", " yours, Lee.")) {
                copy.append(half);
                copy.flush();
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2011-11-11T11:11:11Z")));
                Thread.sleep(1500); // far longer than the settle time: who goes by that alone reads half of it
            }
        }
        await().atMost(PATIENCE).until(() -> isDone("letter.txt"));
        assertThat(ingest.published().text("letter.txt")).isEqualTo("Dear Ann, yours, Lee.");
        assertThat(ingest.published().lines("letter.txt")).hasSize(1);
    }

    @Test
    void thatGoOnAfterTheMoveAreReadAgainAsTheNextRevision() throws Exception {
        ingest.drop("report.txt", "First half.");
        await().atMost(PATIENCE).until(() -> isDone("report.txt"));
        Files.writeString(done("report.txt"), " Second half.", StandardOpenOption.APPEND);
        await().atMost(PATIENCE)
                .until(() -> ingest.published().lines("report.txt").size() == 2);
        List<IngestedFile> lines = ingest.published().lines("report.txt");
        assertThat(lines).extracting(IngestedFile::revision).containsExactly(1, 2);
        assertThat(lines.get(1).supersedes()).isEqualTo(lines.get(0).documentId());
        assertThat(ingest.published().chunks())
                .filteredOn(chunk -> chunk.documentId().equals(lines.get(1).documentId()))
                .singleElement()
                .satisfies(chunk -> assertThat(chunk.text()).isEqualTo("First half. Second half."));
        assertThat(done("report.txt")).hasContent("First half. Second half.");
    }

    @Test
    void thatFailedForWantOfTheirEndComeThroughWithIt() throws Exception {
        byte[] zip = Zips.of("a.txt", "Whole after all.");
        int half = zip.length / 2;
        ingest.drop("slow.zip", Arrays.copyOf(zip, half));
        Path failed = ingest.folder().failed().resolve("slow.zip");
        await().atMost(PATIENCE).until(() -> Files.exists(failed));
        Files.write(failed, Arrays.copyOfRange(zip, half, zip.length), StandardOpenOption.APPEND);
        await().atMost(PATIENCE).until(() -> isDone("slow.zip"));
        assertThat(ingest.published().text("slow.zip!a.txt")).isEqualTo("Whole after all.");
        assertThat(ingest.published().lines("slow.zip"))
                .extracting(IngestedFile::state)
                .containsExactly(FileState.FAILED, FileState.PUBLISHED);
        await().atMost(PATIENCE)
                .until(() -> !Files.exists(ingest.folder().failed().resolve("slow.zip.reason.txt")));
        assertThat(failed).doesNotExist();
    }

    @Test
    void thatAreTouchedButNotChangedAreNotReadTwice() throws Exception {
        ingest.drop("same.txt", "The same.");
        await().atMost(PATIENCE).until(() -> isDone("same.txt"));
        Files.setLastModifiedTime(done("same.txt"), FileTime.from(Instant.now()));
        ingest.drop("next.txt", "Another.");
        await().atMost(PATIENCE).until(() -> isDone("next.txt"));
        Files.writeString(done("next.txt"), " And more.", StandardOpenOption.APPEND);
        await().atMost(PATIENCE)
                .until(() -> ingest.published().lines("next.txt").size() == 2); // by then the other was looked at too
        assertThat(ingest.published().lines("same.txt")).hasSize(1);
        assertThat(done("same.txt")).hasContent("The same.");
    }

    @Test
    void whoseNameIsUnfinishedWaitForTheirName() throws Exception {
        Path unfinished = Files.writeString(ingest.folder().inbox().resolve("web.pdf.txt.filepart"), "At last.");
        Files.writeString(ingest.folder().inbox().resolve("~$web.docx"), "Ann Lee");
        Files.writeString(ingest.folder().inbox().resolve("Thumbs.db"), "x");
        ingest.drop("other.txt", "Other.");
        await().atMost(PATIENCE).until(() -> isDone("other.txt"));
        assertThat(unfinished).exists();
        Files.move(unfinished, ingest.folder().inbox().resolve("web.pdf.txt"));
        await().atMost(PATIENCE).until(() -> isDone("web.pdf.txt"));
        assertThat(ingest.published().lines()).hasSize(2);
    }

    @Test
    void ofOnePathAreReadOneAfterTheOther() throws Exception {
        for (int i = 1; i <= 10; i++) {
            ingest.drop("ticker.txt", "Edition " + i + ".");
            String done = i == 1 ? "ticker.txt" : "ticker-" + i + ".txt";
            ingest.drop("other/" + i + ".txt", "Beside it " + i + ".");
            await().atMost(PATIENCE).until(() -> isDone(done));
        }
        List<IngestedFile> lines = ingest.published().lines("ticker.txt");
        assertThat(lines).extracting(IngestedFile::revision).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        for (int i = 1; i < 10; i++) {
            assertThat(lines.get(i).supersedes()).isEqualTo(lines.get(i - 1).documentId());
        }
    }

    @Test
    void ofTheSameBytesAreOneDocumentThoughReadAtOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            Files.writeString(ingest.folder().inbox().resolve(".copy" + i), "All the same.");
        }
        for (int i = 0; i < 20; i++) {
            Files.move(
                    ingest.folder().inbox().resolve(".copy" + i),
                    ingest.folder().inbox().resolve(i + ".txt"));
        }
        await().atMost(PATIENCE).until(() -> ingest.published().lines().size() == 20);
        assertThat(ingest.published().chunks()).hasSize(1);
        assertThat(ingest.published().lines())
                .filteredOn(line -> line.duplicateOf() == null)
                .hasSize(1);
    }

    @Test
    void areMadeThoughTheFolderForThemIsDeleted() throws Exception {
        ingest.drop("a.txt", "Before.");
        await().atMost(PATIENCE).until(() -> isDone("a.txt"));
        deleteAll(ingest.folder().work().resolve("copies"));
        ingest.drop("b.txt", "After.");
        ingest.drop("c.html", "<p>After, too.</p>");
        await().atMost(PATIENCE).until(() -> isDone("b.txt") && isDone("c.html"));
        assertThat(ingest.published().text("c.html")).isEqualTo("After, too.");
        assertThat(ingest.ready()).isTrue();
    }

    @Test
    void thatCannotBeMadeAreWaitedForAndTheServiceSaysIt() throws Exception {
        ingest.drop("a.txt", "Before.");
        await().atMost(PATIENCE).until(() -> isDone("a.txt"));
        Path copies = ingest.folder().work().resolve("copies");
        deleteAll(copies);
        Files.writeString(copies, "in its place");
        ingest.drop("b.txt", "After.");
        await().atMost(PATIENCE).until(() -> !ingest.ready());
        assertThat(ingest.folder().inbox().resolve("b.txt")).exists();
        Files.delete(copies);
        await().atMost(PATIENCE).until(() -> isDone("b.txt") && ingest.ready());
    }

    private boolean isDone(String name) {
        return Files.exists(done(name)) && !Files.exists(ingest.folder().inbox().resolve(name));
    }

    private Path done(String name) {
        return ingest.folder().done().resolve(name);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
