package io.quotewire.enrich;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.reading.QuotewireAnalyser;
import io.quotewire.analysis.tag.TextTagger;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which analyser this service runs. */
final class AnalyserProducer {

    @Produces
    @Singleton
    Analyser analyser() {
        return QuotewireAnalyser.withTags(new TextTagger());
    }
}
