package io.quotewire.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
