package io.quotewire.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration SETTLE = Duration.ofMillis(500);

    @TempDir
    Path root;

    private DropFolder folder;
    private FolderScan scan;

    @BeforeEach
    void create() throws IOException {
        folder = new DropFolder(root);
        folder.create();
        scan = new FolderScan(folder, SETTLE);
    }

    @Test
    void aFileOlderThanTheSettleTimeCountsAtOnce() throws IOException {
        file("old.txt", NOW.minus(SETTLE));
        assertThat(settledAt(NOW)).containsExactly("old.txt");
    }

    @Test
    void aYoungFileCountsOnceItHasStoodStill() throws IOException {
        file("young.txt", NOW);
        assertThat(settledAt(NOW)).isEmpty();
        assertThat(settledAt(NOW.plusMillis(499))).isEmpty();
        assertThat(settledAt(NOW.plusMillis(500))).containsExactly("young.txt");
    }

    @Test
    void aFileThatChangesHasToSettleAnew() throws IOException {
        Path file = file("busy.txt", NOW);
        assertThat(settledAt(NOW)).isEmpty();
        Files.writeString(file, "more");
        Files.setLastModifiedTime(file, FileTime.from(NOW.plusMillis(400)));
        assertThat(settledAt(NOW.plusMillis(600))).isEmpty();
        assertThat(settledAt(NOW.plusMillis(900))).containsExactly("busy.txt");
    }

    @Test
    void aChangeOfSizeUnderAnOldTimeIsAChange() throws IOException {
        Path file = file("copy.txt", NOW);
        assertThat(settledAt(NOW)).isEmpty();
        Files.writeString(file, "more, but the copy keeps the time of its origin");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(1000)));
        assertThat(settledAt(NOW.plusMillis(100))).isEmpty();
        assertThat(settledAt(NOW.plusMillis(600))).containsExactly("copy.txt");
    }

    @Test
    void aTimeInTheFutureSettlesToo() throws IOException {
        file("future.txt", NOW.plusSeconds(86400));
        assertThat(settledAt(NOW)).isEmpty();
        assertThat(settledAt(NOW.plusMillis(500))).containsExactly("future.txt");
    }

    @Test
    void hiddenAndUnfinishedFilesAreLeftAlone() throws IOException {
        for (String name : List.of(".hidden", "a.part", "b.TMP", "c.crdownload", ".git/config", "ok.txt")) {
            file(name, NOW.minusSeconds(9));
        }
        assertThat(settledAt(NOW)).containsExactly("ok.txt");
    }

    @Test
    void findsSubfoldersAndGivesTheOldestFirst() throws IOException {
        file("b.txt", NOW.minusSeconds(5));
        file("deep/er/a.txt", NOW.minusSeconds(9));
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
        file("sub/a.txt", NOW.minusSeconds(9));
        assertThat(scan.look(NOW).settled()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("sub/a.txt");
            assertThat(file.file()).isEqualTo(folder.inbox().resolve("sub/a.txt"));
        });
    }

    @Test
    void givesNamesAsTheyAreWritten() throws IOException {
        file("Grüße\n100 %/ü+b?.txt", NOW.minusSeconds(9));
        assertThat(settledAt(NOW)).containsExactly("Grüße\n100 %/ü+b?.txt");
    }

    private Path file(String name, Instant modified) throws IOException {
        Path file = folder.inbox().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private List<String> settledAt(Instant now) throws IOException {
        return scan.look(now).settled().stream().map(SettledFile::path).toList();
    }
}
