package io.quotewire.enrich.messaging;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Settings as a start without any would have them, but for the topics' prefix, which keeps tests apart. */
final class TestSettings {

    private TestSettings() {}

    static EnrichSettings of(String prefix, String bootstrapServers) {
        return new EnrichSettings(
                prefix,
                6,
                Duration.ofSeconds(30),
                2,
                1_000_000,
                Path.of("target", "enrich-state"),
                Map.of("bootstrap.servers", bootstrapServers));
    }
}
