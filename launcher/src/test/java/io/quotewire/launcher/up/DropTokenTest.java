package io.quotewire.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropTokenTest {

    @TempDir
    Path folder;

    @Test
    void staysTheSameForAFolderAndIsItsOwnersAlone() throws IOException {
        try (DataFolder data = DataFolder.take(folder.resolve("one"));
                DataFolder other = DataFolder.take(folder.resolve("other"))) {
            String token = DropToken.of(data);
            assertThat(token).hasSizeGreaterThanOrEqualTo(16).isEqualTo(DropToken.of(data));
            assertThat(DropToken.of(other)).isNotEqualTo(token);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("one/.drop-token"))))
                    .isEqualTo("rw-------");
        }
    }
}
