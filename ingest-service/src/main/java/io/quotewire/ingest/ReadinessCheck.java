package io.quotewire.ingest;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is who has read the ledger; that Kafka answers now is Quarkus's own check. */
@Readiness
class ReadinessCheck implements HealthCheck {

    private final IngestService service;

    ReadinessCheck(IngestService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ledger read").status(service.ready()).build();
    }
}
