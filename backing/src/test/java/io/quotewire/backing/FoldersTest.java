package io.quotewire.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @Test
    void whatAKilledProcessLeftIsGone(@TempDir Path folder) throws Exception {
        Path temporary = folder.resolve("tmp/service");
        Files.writeString(Files.createDirectories(temporary.resolve("native")).resolve("library.so"), "code");
        assertThat(Folders.emptied(temporary)).isEqualTo(temporary).isEmptyDirectory();
    }
}
