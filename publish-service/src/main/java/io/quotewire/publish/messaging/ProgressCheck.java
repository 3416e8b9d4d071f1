package io.quotewire.publish.messaging;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/** Alive is what makes progress, or has nothing to do. */
@Liveness
@Singleton
final class ProgressCheck implements HealthCheck {

    private final Channels channels;

    ProgressCheck(Channels channels) {
        this.channels = channels;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("progress").up();
        for (Channel<?> channel : channels.all()) {
            response.withData(
                    channel.name() + ", seconds still",
                    channel.progress().still().toSeconds());
            if (channel.progress().stalled()) {
                response.down();
            }
        }
        return response.build();
    }
}
