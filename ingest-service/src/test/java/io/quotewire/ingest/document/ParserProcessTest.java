package io.quotewire.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parser's process is killed for what takes too long or too much, and reads the next document all the same. */
class ParserProcessTest {

    @TempDir
    Path folder;

    @Test
    void isKilledWhenItHangs() throws Exception {
        // Whoever opens a pipe waits for one who writes, and here nobody does.
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path work = folder.resolve("work");
        try (Snapshots snapshots = new Snapshots(work, 10_000_000);
                Parsers parser = new Parsers(1, work, Duration.ofSeconds(5), "256m")) {
            DocumentReader reader = new DocumentReader(parser, 5_000_000);
            assertThatThrownBy(
                            () -> reader.read(new Snapshot(pipe, "0", 1), "slow.html", null, Budgets.large(), () -> {}))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessage("took longer than 5 s to read");
            assertThat(text(read(reader, snapshots, "next.txt", "Next."))).isEqualTo("Next.");
        }
    }

    @Test
    void isStartedAgainWhenADocumentTakesTooMuchMemory() throws Exception {
        try (Snapshots snapshots = new Snapshots(folder, 50_000_000);
                Parsers parser = new Parsers(1, snapshots.folder(), Duration.ofMinutes(5), "48m")) {
            DocumentReader reader = new DocumentReader(parser, 50_000_000);
            assertThatThrownBy(() -> read(reader, snapshots, "huge.html", "<p>word</p>".repeat(3_000_000)))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessage("needs more memory to be read than the parser may have: 48m");
            assertThat(text(read(reader, snapshots, "next.txt", "Next."))).isEqualTo("Next.");
        }
    }

    @Test
    void refusesWhatIsNestedTooDeeply() throws Exception {
        try (Snapshots snapshots = new Snapshots(folder, 10_000_000);
                Parsers parser = new Parsers(1, snapshots.folder(), Duration.ofMinutes(5), "256m")) {
            DocumentReader reader = new DocumentReader(parser, 5_000_000);
            assertThatThrownBy(() -> read(reader, snapshots, "deep.html", "<div>".repeat(20_000) + "end"))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessage("is nested too deeply");
            assertThat(text(read(reader, snapshots, "next.txt", "Next."))).isEqualTo("Next.");
        }
    }

    @Test
    void readsAMailOfManyFlatParts() throws Exception {
        String head = "From: Ada <ada@example.org>|MIME-Version: 1.0|Content-Type: multipart/digest; boundary=cut||";
        StringBuilder mail = new StringBuilder(head.replace("|", "\r\n"));
        for (int i = 1; i <= 600; i++) {
            mail.append("--cut\r\nContent-Type: text/plain\r\n\r\nPart number " + i + ".\r\n");
        }
        mail.append("--cut--\r\n");
        try (Snapshots snapshots = new Snapshots(folder, 10_000_000);
                Parsers parser = new Parsers(1, snapshots.folder(), Duration.ofMinutes(5), "256m")) {
            DocumentReader reader = new DocumentReader(parser, 5_000_000);
            String text = text(read(reader, snapshots, "digest.eml", mail.toString()));
            assertThat(text).contains("Part number 1.").contains("Part number 600.");
        }
    }

    @Test
    void oneThatHangsDoesNotHoldUpTheNext() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Snapshots snapshots = new Snapshots(folder.resolve("work"), 10_000_000);
                Parsers parsers = new Parsers(2, snapshots.folder(), Duration.ofHours(1), "256m")) {
            DocumentReader reader = new DocumentReader(parsers, 5_000_000);
            CountDownLatch hangs = new CountDownLatch(20);
            Future<?> slow = other.submit(() ->
                    reader.read(new Snapshot(pipe, "0", 1), "slow.html", null, Budgets.large(), hangs::countDown));
            hangs.await();
            for (int i = 0; i < 5; i++) {
                assertThat(text(read(reader, snapshots, "next.txt", "Next."))).isEqualTo("Next.");
            }
            assertThat(slow).isNotDone();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void aCopyThatIsDeletedMeanwhileIsNoFaultOfTheDocument() throws Exception {
        try (Snapshots snapshots = new Snapshots(folder.resolve("work"), 10_000_000);
                Parsers parsers = new Parsers(1, snapshots.folder(), Duration.ofMinutes(5), "256m")) {
            DocumentReader reader = new DocumentReader(parsers, 5_000_000);
            Snapshot snapshot = snapshots.of(new ByteArrayInputStream(new byte[] {'a'}), () -> {});
            snapshot.close();
            assertThatThrownBy(() -> reader.read(snapshot, "a.txt", null, Budgets.large(), () -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the copy of a.txt was deleted while it was read");
        }
    }

    private static String text(Content content) {
        return Objects.requireNonNull(content.document()).text();
    }

    private static Content read(DocumentReader reader, Snapshots snapshots, String name, String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Snapshot snapshot = snapshots.of(new ByteArrayInputStream(bytes), () -> {})) {
            return reader.read(snapshot, name, null, Budgets.large(), () -> {});
        }
    }
}
