package io.quotewire.enrich;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quotewire.analysis.Analyser;
import io.quotewire.enrich.messaging.EnrichStreams;
import io.quotewire.enrich.settings.EnrichSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;

/** The service: starts and stops with the application. */
@ApplicationScoped
public class Enrichment {

    private final EnrichStreams streams;

    Enrichment(EnrichSettings settings, Config all, Analyser analyser) {
        streams = new EnrichStreams(settings, KafkaClientSettings.from(all), analyser);
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
