package io.quotewire.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoverTest {

    @TempDir
    Path root;

    private DropFolder folder;
    private Mover mover;

    @BeforeEach
    void create() throws IOException {
        folder = new DropFolder(root);
        folder.create();
        mover = new Mover(folder);
    }

    @Test
    void mirrorsSubfolders() throws IOException {
        assertThat(mover.toDone(file("a/b/c.txt"))).isEqualTo(folder.done().resolve("a/b/c.txt"));
    }

    @Test
    void numbersANameThatIsThere() throws IOException {
        mover.toDone(file("c.txt"));
        assertThat(mover.toDone(file("c.txt"))).isEqualTo(folder.done().resolve("c-2.txt"));
        assertThat(mover.toDone(file("c.txt"))).isEqualTo(folder.done().resolve("c-3.txt"));
        mover.toDone(file("README"));
        assertThat(mover.toDone(file("README"))).isEqualTo(folder.done().resolve("README-2"));
    }

    @Test
    void writesTheReasonBesideAFailedFile() throws IOException {
        mover.toFailed(file("sub/c.txt"), "sub/c.txt is empty");
        Path again = mover.toFailed(file("sub/c.txt"), "sub/c.txt is still empty");
        assertThat(again).isEqualTo(folder.failed().resolve("sub/c-2.txt"));
        assertThat(folder.failed().resolve("sub/c.txt.reason.txt")).hasContent("sub/c.txt is empty");
        assertThat(folder.failed().resolve("sub/c-2.txt.reason.txt")).hasContent("sub/c.txt is still empty");
    }

    @Test
    void findsRoomForTheReasonOfTheLongestName() throws IOException {
        String name = "ü".repeat(127) + "x"; // 255 bytes
        Path failed = mover.toFailed(file(name), "too long a name");
        assertThat(failed.getFileName().toString()).isEqualTo(name);
        try (var files = Files.list(folder.failed())) {
            assertThat(files).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200, 240, 244, 245, 250, 251, 255})
    void filesOfOneNameAllFindAPlaceHoweverLongItIs(int bytes) throws IOException {
        String ending = bytes > 4 ? ".txt" : "";
        String name = "é".repeat((bytes - ending.length()) / 2) + (bytes - ending.length()) % 2 + ending;
        name = name.getBytes(StandardCharsets.UTF_8).length > bytes ? name.substring(1) : name;
        for (int i = 0; i < 5; i++) {
            mover.toDone(file(name));
            mover.toFailed(file(name), "cannot be read, time " + i);
        }
        try (var done = Files.list(folder.done());
                var failed = Files.list(folder.failed())) {
            assertThat(done).hasSize(5).allSatisfy(file -> assertThat(file).hasContent("text"));
            List<Path> all = failed.toList();
            assertThat(all).hasSize(10).noneSatisfy(file -> assertThat(file).isEmptyFile());
            // Cut between characters: each name is UTF-8 still.
            assertThat(all).noneMatch(file -> file.toString().contains("\uFFFD"));
        }
    }

    @Test
    void thousandsOfOneNameFindAPlaceWithoutAskingForEachNumber() throws IOException {
        for (int i = 1; i <= 3000; i++) {
            assertThat(mover.toDone(file("daily.csv")).getFileName().toString())
                    .isEqualTo(i == 1 ? "daily.csv" : "daily-" + i + ".csv");
        }
    }

    @Test
    void aReasonNeverReplacesAFileThatFailedItself() throws IOException {
        Path first = Files.writeString(file("r.txt.reason.txt"), "not a reason");
        mover.toFailed(first, "r.txt.reason.txt cannot be read");
        Path second = mover.toFailed(file("r.txt"), "r.txt cannot be read");
        assertThat(folder.failed().resolve("r.txt.reason.txt")).hasContent("not a reason");
        assertThat(second).isEqualTo(folder.failed().resolve("r-2.txt"));
        assertThat(folder.failed().resolve("r-2.txt.reason.txt")).hasContent("r.txt cannot be read");
    }

    @Test
    void aFileThatIsNamedLikeAReasonGetsAnotherName() throws IOException {
        mover.toFailed(file("r.txt"), "r.txt cannot be read");
        Path file = mover.toFailed(file("r.txt.reason.txt"), "neither can this");
        assertThat(folder.failed().resolve("r.txt.reason.txt")).hasContent("r.txt cannot be read");
        assertThat(file).isEqualTo(folder.failed().resolve("r.txt.reason-2.txt"));
    }

    @Test
    void aFolderWhoseNameAFileHasGetsANumber() throws IOException {
        mover.toDone(file("x.txt"));
        assertThat(mover.toDone(file("x.txt/y.txt"))).isEqualTo(folder.done().resolve("x-2.txt/y.txt"));
        assertThat(mover.toDone(file("x.txt/z.txt"))).isEqualTo(folder.done().resolve("x-2.txt/z.txt"));
    }

    @Test
    void aFileWhoseNameAFolderHasGetsANumber() throws IOException {
        mover.toFailed(file("x.txt/y.txt"), "bad");
        Files.delete(folder.inbox().resolve("x.txt"));
        assertThat(mover.toFailed(file("x.txt"), "bad"))
                .isEqualTo(folder.failed().resolve("x-2.txt"));
        assertThat(folder.failed().resolve("x.txt")).isDirectoryContaining(file -> file.endsWith("y.txt"));
    }

    @Test
    void aLinkThatLeadsNowhereIsAFileToo() throws IOException {
        Files.createSymbolicLink(folder.done().resolve("a.txt"), root.resolve("nowhere"));
        Files.createSymbolicLink(folder.done().resolve("sub"), root.resolve("nowhere"));
        assertThat(mover.toDone(file("a.txt"))).isEqualTo(folder.done().resolve("a-2.txt"));
        assertThat(mover.toDone(file("sub/b.txt"))).isEqualTo(folder.done().resolve("sub-2/b.txt"));
        assertThat(root.resolve("nowhere")).doesNotExist();
    }

    @Test
    void namesThatAreNotTextMoveAsTheyAre() throws IOException {
        assumeThat(root.getFileSystem().supportedFileAttributeViews()).contains("unix");
        for (int i = 0; i < 2; i++) {
            URI uri = URI.create(folder.inbox().toUri() + "caf%E9" + "%FF".repeat(240) + ".txt"); // ISO-8859-1
            mover.toFailed(Files.writeString(Path.of(uri), "text"), "is nothing");
        }
        try (var files = Files.list(folder.failed())) {
            assertThat(files).hasSize(4).noneSatisfy(file -> assertThat(file).isEmptyFile());
        }
    }

    @Test
    void aMoveThatFailsLeavesNothingBehind() throws IOException {
        Path file = file("gone.txt");
        Files.delete(file);
        assertThatThrownBy(() -> mover.toFailed(file, "bad")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> mover.toDone(file)).isInstanceOf(IOException.class);
        assertThat(folder.failed()).isEmptyDirectory();
        assertThat(folder.done()).isEmptyDirectory();
    }

    @Test
    void aFileThatCanBeReadAfterAllMovesOnWithoutItsReason() throws IOException {
        Path failed = mover.toFailed(file("sub/late.pdf"), "is cut short");
        assertThat(mover.toFailed(failed, "is still cut short")).isEqualTo(failed);
        assertThat(Vacancy.reasonOf(failed)).hasContent("is still cut short");
        Path done = mover.toDone(failed);
        assertThat(done).isEqualTo(folder.done().resolve("sub/late.pdf"));
        assertThat(mover.toDone(done)).isEqualTo(done);
        assertThat(folder.failed().resolve("sub")).isEmptyDirectory();
    }

    @Test
    void makesItsFoldersAgain() throws IOException {
        Files.delete(folder.done());
        Files.delete(folder.failed());
        assertThat(mover.toDone(file("a.txt"))).exists();
        assertThat(mover.toFailed(file("b.txt"), "bad")).exists();
    }

    @Test
    void aSecondServiceIsKeptOffTheFolder() throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> FolderLock.take(folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another ingest-service already watches " + folder.inbox());
        }
        FolderLock.take(folder).close();
    }

    private Path file(String name) throws IOException {
        Path file = folder.inbox().resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }
}
