package io.quotewire.enrich;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready while documents are taken. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
final class Readiness implements HealthCheck {

    private final Enrichment enrichment;

    Readiness(Enrichment enrichment) {
        this.enrichment = enrichment;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("documents are taken")
                .status(enrichment.running())
                .build();
    }
}
