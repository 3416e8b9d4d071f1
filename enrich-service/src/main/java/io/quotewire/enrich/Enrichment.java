package io.quotewire.enrich;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quotewire.analysis.Analyser;
import io.quotewire.enrich.messaging.EnrichSettings;
import io.quotewire.enrich.messaging.EnrichStreams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;

/** The service: starts and stops with the application. */
@ApplicationScoped
public class Enrichment {

    private final EnrichStreams streams;

    Enrichment(EnrichConfig config, Config all, Analyser analyser) {
        EnrichSettings settings = new EnrichSettings(
                config.topics().prefix().orElse(""),
                config.topics().partitions(),
                config.enrich().budget(),
                config.enrich().threads(),
                config.enrich().longestText(),
                config.enrich().state(),
                KafkaClientSettings.from(all));
        streams = new EnrichStreams(settings, analyser);
    }

    void start(@Observes StartupEvent event) {
        streams.start();
    }

    void stop(@Observes ShutdownEvent event) {
        streams.close();
    }

    /** Whether it takes documents. */
    public boolean running() {
        return streams.running();
    }

    /** Whether documents do not go on although Kafka answers. */
    public boolean stalled() {
        return streams.stalled();
    }
}
