package io.quotewire.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedFilesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path root;

    private final MovedFiles moved = new MovedFiles(Duration.ofMillis(500));
    private DropFolder folder;

    @BeforeEach
    void create() throws IOException {
        folder = new DropFolder(root);
        folder.create();
    }

    @Test
    void whatStaysAsItWasReadIsLetGoAfterAWhile() throws IOException {
        Path place = move(drop("a.txt"));
        assertThat(changedFrom(NOW, MovedFiles.WATCHED)).isEmpty();
        moved.look(NOW.plus(MovedFiles.WATCHED).plusSeconds(20));
        append(place, "too late");
        assertThat(changedFrom(NOW.plus(MovedFiles.WATCHED).plusSeconds(30), Duration.ofMinutes(1)))
                .isEmpty();
    }

    @Test
    void whatGrowsIsReadAgainOnceItHasSettled() throws IOException {
        Path place = move(drop("a.txt"));
        append(place, "second half");
        assertThat(moved.look(NOW.plusSeconds(1))).isEmpty();
        append(place, "third half");
        assertThat(moved.look(NOW.plusSeconds(2))).isEmpty();
        assertThat(moved.look(NOW.plusSeconds(3))).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("a.txt");
            assertThat(file.file()).isEqualTo(place);
            assertThat(file.unchanged()).isTrue();
        });
    }

    @Test
    void itIsToldUntilItHasBeenReadAndWatchedOnFromThere() throws IOException {
        Path place = move(drop("a.txt"));
        append(place, "more");
        moved.look(NOW.plusSeconds(1));
        SettledFile changed = moved.look(NOW.plusSeconds(2)).get(0);
        assertThat(moved.look(NOW.plusSeconds(3))).containsExactly(changed);
        moved.add(changed, place, NOW.plusSeconds(3));
        assertThat(moved.look(NOW.plusSeconds(9))).isEmpty();
    }

    @Test
    void whatIsWrittenBetweenReadingAndMovingIsSeen() throws IOException {
        SettledFile file = drop("a.txt");
        append(file.file(), "in between");
        move(file);
        moved.look(NOW.plusSeconds(1));
        assertThat(moved.look(NOW.plusSeconds(2))).hasSize(1);
    }

    @Test
    void whatIsTakenAwayOrReplacedIsNoneOfOurs() throws IOException {
        Files.delete(move(drop("gone.txt")));
        Path replaced = move(drop("replaced.txt"));
        Path other = Files.writeString(root.resolve("other"), "of somebody else");
        Files.delete(replaced);
        Files.move(other, replaced);
        Path folderNow = move(drop("folder.txt"));
        Files.delete(folderNow);
        Files.createDirectory(folderNow);
        assertThat(changedFrom(NOW, Duration.ofMinutes(1))).isEmpty();
    }

    @Test
    void ofAPathOnlyTheLatestContentIsWatched() throws IOException {
        Path first = move(drop("a.txt"));
        Path second = folder.done().resolve("a-2.txt");
        SettledFile again = drop("a.txt");
        Files.move(again.file(), second);
        moved.add(again, second, NOW);
        append(first, "late");
        assertThat(changedFrom(NOW, Duration.ofMinutes(1))).isEmpty();
        append(second, "later");
        assertThat(changedFrom(NOW.plusSeconds(61), Duration.ofMinutes(1)))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.file()).isEqualTo(second));
    }

    private SettledFile drop(String name) throws IOException {
        Path file = Files.writeString(folder.inbox().resolve(name), "first half");
        return new SettledFile(file, name, Stamp.of(file));
    }

    private Path move(SettledFile file) throws IOException {
        Path place = folder.done().resolve(file.path());
        Files.move(file.file(), place);
        moved.add(file, place, NOW);
        return place;
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private List<SettledFile> changedFrom(Instant start, Duration howLong) {
        for (Instant now = start; now.isBefore(start.plus(howLong)); now = now.plusMillis(250)) {
            List<SettledFile> changed = moved.look(now);
            if (!changed.isEmpty()) {
                return changed;
            }
        }
        return List.of();
    }
}
