package io.quotewire.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderScanTest {

    private static final Duration SETTLE = Duration.ofMillis(500);
    /** Later than anything that the test itself does. */
    private static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir
    Path root;

    private DropFolder folder;
    private FolderScan scan;

    @BeforeEach
    void create() throws IOException {
        folder = new DropFolder(root);
        folder.create();
        scan = new FolderScan(folder, new IgnoredNames(List.of()), SETTLE);
    }

    @Test
    void whatWasThereAtTheStartCountsAtOnce() throws IOException {
        file("waiting.txt");
        assertThat(settledAt(NOW)).containsExactly("waiting.txt");
    }

    @Test
    void whatIsBeingWrittenAtTheStartHasToSettle() throws IOException {
        file("arriving.txt");
        Instant start = Instant.now();
        assertThat(settledAt(start)).isEmpty();
        assertThat(settledAt(start.plus(SETTLE))).containsExactly("arriving.txt");
    }

    @Test
    void aFileCountsOnceItHasStoodStill() throws IOException {
        scan.look(NOW);
        file("young.txt");
        assertThat(settledAt(NOW)).isEmpty();
        assertThat(settledAt(NOW.plusMillis(499))).isEmpty();
        assertThat(settledAt(NOW.plusMillis(500))).containsExactly("young.txt");
    }

    @Test
    void aFileThatChangesHasToSettleAnew() throws IOException {
        scan.look(NOW);
        Path file = file("busy.txt");
        assertThat(settledAt(NOW)).isEmpty();
        Files.writeString(file, "more of it");
        assertThat(settledAt(NOW.plusMillis(600))).isEmpty();
        assertThat(settledAt(NOW.plusMillis(1100))).containsExactly("busy.txt");
    }

    @Test
    void anOldTimeProvesNothing() throws IOException {
        scan.look(NOW);
        for (int step = 0; step < 5; step++) {
            Path copy = Files.writeString(folder.inbox().resolve("copy.txt"), "part ".repeat(step + 1));
            Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2009-06-01T12:00:00Z")));
            assertThat(settledAt(NOW.plusSeconds(step))).isEmpty();
        }
        assertThat(settledAt(NOW.plusSeconds(5))).containsExactly("copy.txt");
    }

    @Test
    void aChangeUnderTheSameSizeAndTimeIsAChange() throws IOException {
        assumeThat(root.getFileSystem().supportedFileAttributeViews()).contains("unix");
        scan.look(NOW);
        Path file = file("room.txt"); // as copying programs do that take the room first
        FileTime time = Files.getLastModifiedTime(file);
        assertThat(settledAt(NOW)).isEmpty();
        Files.writeString(file, "TEXT");
        Files.setLastModifiedTime(file, time);
        assertThat(settledAt(NOW.plusSeconds(1))).isEmpty();
        assertThat(settledAt(NOW.plusSeconds(2))).containsExactly("room.txt");
    }

    @Test
    void aFileThatIsOpenForWritingIsWaitedFor() throws IOException {
        assumeThat(Path.of("/proc/self/fd")).exists();
        scan.look(NOW);
        Path file = folder.inbox().resolve("open.txt");
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.append("First half");
            writer.flush();
            settledAt(NOW);
            assertThat(settledAt(NOW.plusSeconds(9))).isEmpty();
            assertThat(scan.look(NOW.plusSeconds(20)).leftAlone())
                    .singleElement()
                    .satisfies(thing -> {
                        assertThat(thing.path()).isEqualTo("open.txt");
                        assertThat(thing.reason()).startsWith("is still open for writing in another program");
                    });
            assertThat(settledAt(NOW.plus(FolderScan.LONGEST_OPEN))).containsExactly("open.txt");
        }
        assertThat(settledAt(NOW.plusSeconds(21))).containsExactly("open.txt");
    }

    @Test
    void whoOnlyReadsAFileIsNotWaitedFor() throws IOException {
        file("read.txt");
        try (InputStream reader = Files.newInputStream(folder.inbox().resolve("read.txt"))) {
            assertThat(reader.read()).isPositive();
            assertThat(settledAt(NOW)).containsExactly("read.txt");
        }
    }

    @Test
    void hiddenAndUnfinishedFilesAreLeftAlone() throws IOException {
        for (String name : List.of(".hidden", "a.part", "b.TMP", ".git/config", "Page.download/image.html", "ok.txt")) {
            file(name);
        }
        assertThat(settledAt(NOW)).containsExactly("ok.txt");
    }

    @Test
    void findsSubfoldersAndGivesTheOldestFirst() throws IOException {
        Files.setLastModifiedTime(file("b.txt"), FileTime.from(NOW.minusSeconds(5)));
        Files.setLastModifiedTime(file("deep/er/a.txt"), FileTime.from(NOW.minusSeconds(9)));
        assertThat(settledAt(NOW)).containsExactly("deep/er/a.txt", "b.txt");
    }

    @Test
    void linksAreLeftAloneWithAReason() throws IOException {
        Files.createSymbolicLink(folder.inbox().resolve("link"), root);
        FolderScan.Sight sight = scan.look(NOW);
        assertThat(sight.settled()).isEmpty();
        assertThat(sight.leftAlone()).singleElement().satisfies(thing -> {
            assertThat(thing.path()).isEqualTo("link");
            assertThat(thing.reason()).startsWith("is a symbolic link");
        });
    }

    @Test
    void theInboxItselfMayBeALinkToAFolder() throws IOException {
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        Files.delete(folder.inbox());
        Files.createSymbolicLink(folder.inbox(), elsewhere);
        file("sub/a.txt");
        assertThat(scan.look(NOW).settled()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("sub/a.txt");
            assertThat(file.file()).isEqualTo(folder.inbox().resolve("sub/a.txt"));
        });
    }

    @Test
    void givesNamesAsTheyAreWritten() throws IOException {
        file("Grüße\n100 %/ü+b?.txt");
        assertThat(settledAt(NOW)).containsExactly("Grüße\n100 %/ü+b?.txt");
    }

    private Path file(String name) throws IOException {
        Path file = folder.inbox().resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    private List<String> settledAt(Instant now) throws IOException {
        return scan.look(now).settled().stream().map(SettledFile::path).toList();
    }
}
