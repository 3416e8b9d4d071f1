package io.quotewire.enrich.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceIdTest {

    @TempDir
    Path folder;

    @Test
    void whoStartsAgainIsTheSame() {
        String first;
        try (InstanceId id = InstanceId.claim(folder)) {
            first = id.toString();
        }
        try (InstanceId again = InstanceId.claim(folder)) {
            assertThat(again).hasToString(first);
        }
    }

    @Test
    void whoRunsBesideIsAnother() {
        try (InstanceId one = InstanceId.claim(folder);
                InstanceId other = InstanceId.claim(folder)) {
            assertThat(one.toString()).isNotEqualTo(other.toString());
        }
    }
}
