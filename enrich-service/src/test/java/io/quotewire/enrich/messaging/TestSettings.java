package io.quotewire.enrich.messaging;

import io.quotewire.analysis.tag.Taggers;
import io.quotewire.enrich.settings.EnrichSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of a test. */
record TestSettings(TestTopics topics, TestEnrich enrich) implements EnrichSettings {

    TestSettings(String prefix, Duration budget, Path state) {
        this(new TestTopics(Optional.of(prefix), 6), new TestEnrich(budget, 2, 1_000_000, state));
    }

    @Override
    public Taggers.Choice encoder() {
        return Taggers.Choice.LIGHT;
    }

    record TestTopics(Optional<String> prefix, int partitions) implements Topics {}

    record TestEnrich(Duration budget, int threads, int longestText, Path state) implements Enrich {}
}
