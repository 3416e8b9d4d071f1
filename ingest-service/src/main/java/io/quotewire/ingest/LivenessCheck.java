package io.quotewire.ingest;

import io.quotewire.wire.Progress;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive is who moves forward: the loop beats at each look at the folder, and while a document is being read. */
@Liveness
class LivenessCheck implements HealthCheck {

    private final IngestService service;

    LivenessCheck(IngestService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        Progress progress = service.progress();
        return HealthCheckResponse.named("ingest moves forward")
                .status(!progress.stalled())
                .withData("stillMillis", progress.still().toMillis())
                .build();
    }
}
