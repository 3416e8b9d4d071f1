package io.quotewire.enrich;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.reading.QuotewireAnalyser;
import io.quotewire.analysis.tag.Taggers;
import io.quotewire.enrich.settings.EnrichSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Which analyser this service runs. */
final class AnalyserProducer {

    private static final Logger LOG = Logger.getLogger(AnalyserProducer.class);

    @Produces
    @Singleton
    Analyser analyser(EnrichSettings settings) {
        return QuotewireAnalyser.withTags(Taggers.forDocuments(settings.encoder(), LOG::warn));
    }
}
