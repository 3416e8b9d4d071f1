package io.quotewire.publish.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quotewire.wire.StallWatch;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps idle channels alive, and ends the process when one stalls. A channel that has nothing to do beats as long as
 * the thread that polls Kafka for it answers; one that is taking records beats by its work alone.
 */
@Singleton
final class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    private static final int EVERY_SECONDS = 2;

    private final Channels channels;
    private final KafkaClientService kafka;
    private final List<StallWatch> watches = new ArrayList<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "idle-heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    Heartbeat(Channels channels, KafkaClientService kafka) {
        this.channels = channels;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        channels.all().forEach(channel -> watches.add(new StallWatch(channel.progress(), LOG::error)));
        var unused = timer.scheduleWithFixedDelay(this::beatIdle, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
        watches.forEach(StallWatch::close);
    }

    private void beatIdle() {
        channels.all().forEach(this::beatIfIdle);
    }

    private void beatIfIdle(Channel<?> channel) {
        KafkaConsumer<String, byte[]> consumer = kafka.getConsumer(channel.name());
        if (consumer == null || channel.busy()) {
            return;
        }
        consumer.runOnPollingThread(polled -> {
                    polled.assignment();
                })
                .subscribe()
                .with(
                        answered -> {
                            if (!channel.busy()) {
                                channel.progress().beat();
                            }
                        },
                        failure -> LOG.debugf(failure, "%s does not poll", channel.name()));
    }
}
