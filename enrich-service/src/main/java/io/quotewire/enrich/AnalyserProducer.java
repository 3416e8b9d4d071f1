package io.quotewire.enrich;

import io.quotewire.analysis.Analyser;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which analyser this service runs. */
final class AnalyserProducer {

    @Produces
    @Singleton
    Analyser analyser() {
        return new MarksAnalyser();
    }
}
