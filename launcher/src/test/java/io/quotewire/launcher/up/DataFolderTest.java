package io.quotewire.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void holdsInboxDoneAndFailedSideBySide() throws IOException {
        try (DataFolder data = DataFolder.take(folder.resolve("new"))) {
            assertThat(data.inbox()).isEqualTo(folder.resolve("new/inbox")).isDirectory();
            assertThat(data.inbox().resolveSibling("done")).isDirectory();
            assertThat(data.inbox().resolveSibling("failed")).isDirectory();
        }
    }

    @Test
    void isTakenByOneAtATimeAndFreeAfterwards() throws IOException {
        try (DataFolder first = DataFolder.take(folder)) {
            // Within one JVM Java itself refuses the second lock; another process gets the clear message.
            assertThatThrownBy(() -> DataFolder.take(first.root())).isInstanceOf(OverlappingFileLockException.class);
        }
        DataFolder.take(folder).close();
    }

    @Test
    void aFileInItsPlaceIsAnError() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("file");
    }
}
