package io.quotewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.contracts.FileState;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file is called and whatever lies where it has to go, it goes, and so does the file after it. */
class PlacesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path root;

    private RunningIngest ingest;

    @BeforeEach
    void start(TestInfo test) throws Exception {
        ingest = RunningIngest.on(
                root, "places." + test.getTestMethod().orElseThrow().getName() + ".");
    }

    @AfterEach
    void stop() throws Exception {
        Path next = write("next.txt", "The file after it.");
        await().atMost(PATIENCE).until(() -> !Files.exists(next));
        assertThat(ingest.published().text("next.txt")).isEqualTo("The file after it.");
        ingest.close();
    }

    @Test
    void aLongNameThatComesAgainAndAgain() throws Exception {
        String name = "報".repeat(79) + "abc.txt"; // 244 bytes
        for (int i = 1; i <= 4; i++) {
            Path file = write(name, "Edition " + i + ".");
            await().atMost(PATIENCE).until(() -> !Files.exists(file));
        }
        assertThat(ingest.published().lines(name)).hasSize(4);
        try (var done = Files.list(ingest.folder().done())) {
            assertThat(done).hasSize(4);
        }
    }

    @Test
    void aFolderWhereAFileIs() throws Exception {
        Path file = write("x.txt", "A file.");
        await().atMost(PATIENCE).until(() -> !Files.exists(file));
        Path inFolder = write("x.txt/y.txt", "In a folder of that name.");
        await().atMost(PATIENCE).until(() -> !Files.exists(inFolder));
        assertThat(ingest.folder().done().resolve("x-2.txt/y.txt")).hasContent("In a folder of that name.");
    }

    @Test
    void aFileWhereAFolderIs() throws Exception {
        Path inFolder = write("z.txt/y.txt", "");
        await().atMost(PATIENCE).until(() -> !Files.exists(inFolder));
        Files.delete(inFolder.getParent());
        Path file = write("z.txt", "");
        await().atMost(PATIENCE).until(() -> !Files.exists(file));
        assertThat(ingest.folder().failed().resolve("z-2.txt")).exists();
        assertThat(ingest.folder().failed().resolve("z-2.txt.reason.txt")).hasContent("z.txt is empty");
    }

    @Test
    void aNameThatActsOnATerminal() throws Exception {
        Path file = write("a\u001B[2J\nb.txt", "");
        await().atMost(PATIENCE).until(() -> !Files.exists(file));
        assertThat(ingest.folder().failed().resolve("a\u001B[2J\nb.txt.reason.txt"))
                .hasContent("a\\u001B[2J\\u000Ab.txt is empty");
        Path zip = ingest.drop("in.zip", Zips.of("b\u001B[2J.txt", ""));
        await().atMost(PATIENCE).until(() -> !Files.exists(zip));
        assertThat(ingest.published().line("in.zip").orElseThrow().reason()).contains("b\\u001B[2J.txt is empty");
    }

    @Test
    void aNameThatIsNotText() throws Exception {
        assumeThat(root.getFileSystem().supportedFileAttributeViews()).contains("unix");
        Path file = Path.of(URI.create(ingest.folder().inbox().toUri() + "caf%E9.txt"));
        Files.writeString(file, "In an old encoding.");
        await().atMost(PATIENCE).until(() -> !Files.exists(file));
        assertThat(ingest.published().text("caf%E9.txt")).isEqualTo("In an old encoding.");
    }

    @Test
    void noPlaceForAWhile() throws Exception {
        await().atMost(PATIENCE).until(ingest::ready);
        Files.delete(ingest.folder().done());
        Files.writeString(ingest.folder().done(), "in its place");
        Path file = write("sub/wait.txt", "Published, not moved.");
        await().atMost(PATIENCE)
                .until(() -> !ingest.published().lines("sub/wait.txt").isEmpty());
        assertThat(file).exists();
        Path failing = write("empty.txt", "");
        await().atMost(PATIENCE).until(() -> !Files.exists(failing));
        Files.delete(ingest.folder().done());
        await().atMost(PATIENCE).until(() -> !Files.exists(file));
        assertThat(ingest.published().lines("sub/wait.txt")).hasSize(1);
        assertThat(ingest.folder().done().resolve("sub/wait.txt")).hasContent("Published, not moved.");
    }

    @Test
    void theInboxIsAwayForAWhile() throws Exception {
        await().atMost(PATIENCE).until(ingest::ready);
        Files.move(ingest.folder().inbox(), root.resolve("elsewhere"));
        Files.writeString(root.resolve("in its place"), "");
        await().atMost(PATIENCE).until(() -> {
            Files.deleteIfExists(ingest.folder().inbox()); // it makes a new one, which is as good
            Files.copy(root.resolve("in its place"), ingest.folder().inbox());
            return !ingest.ready();
        });
        Files.delete(ingest.folder().inbox());
        await().atMost(PATIENCE).until(ingest::ready);
        assertThat(ingest.folder().inbox()).isDirectory();
    }

    @Test
    void aPipe() throws Exception {
        Path pipe = ingest.folder().inbox().resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        await().atMost(PATIENCE).until(() -> ingest.published().line("pipe.txt").isPresent());
        assertThat(ingest.published().line("pipe.txt").orElseThrow().state()).isEqualTo(FileState.SKIPPED);
    }

    private Path write(String path, String text) throws Exception {
        return ingest.drop(path, text);
    }
}
