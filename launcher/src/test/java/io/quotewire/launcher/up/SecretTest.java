package io.quotewire.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    @TempDir
    Path folder;

    @Test
    void staysTheSameForAFolderAndIsItsOwnersAlone() throws IOException {
        try (DataFolder data = DataFolder.take(folder.resolve("one"));
                DataFolder other = DataFolder.take(folder.resolve("other"))) {
            String token = Secret.of(data, Secret.DROP_TOKEN);
            assertThat(token).hasSizeGreaterThanOrEqualTo(16).isEqualTo(Secret.of(data, Secret.DROP_TOKEN));
            assertThat(Secret.of(other, Secret.DROP_TOKEN)).isNotEqualTo(token);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("one/.drop-token"))))
                    .isEqualTo("rw-------");
        }
    }
}
