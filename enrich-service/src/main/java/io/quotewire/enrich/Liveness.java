package io.quotewire.enrich;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Alive while documents go on, or would if there were any. */
@org.eclipse.microprofile.health.Liveness
@ApplicationScoped
final class Liveness implements HealthCheck {

    private final Enrichment enrichment;

    Liveness(Enrichment enrichment) {
        this.enrichment = enrichment;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("documents go on")
                .status(!enrichment.stalled())
                .build();
    }
}
