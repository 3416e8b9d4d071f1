package io.quotewire.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {

    @Test
    void whatAKilledParserLeftIsClearedAway(@TempDir Path folder) throws Exception {
        Files.writeString(
                Files.createDirectories(folder.resolve("poifiles/deeper")).resolve("part.tmp"), "left");
        Files.writeString(folder.resolve("copy"), "left");
        try (Snapshots snapshots = new Snapshots(folder, 1000)) {
            assertThat(snapshots.folder()).isEmptyDirectory();
        }
    }
}
