package io.quotewire.publish.messaging;

import io.quarkus.runtime.StartupEvent;
import io.quotewire.wire.TopicSetup;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes the topics at start, beside everything else: a broker that is not there yet holds up nothing. */
@Singleton
final class TopicsAtStart {

    private static final Logger LOG = Logger.getLogger(TopicsAtStart.class);

    private final TopicSetup setup;
    private final Map<String, Object> kafka;
    private final AtomicBoolean waiting = new AtomicBoolean();

    TopicsAtStart(
            TopicNames names,
            @ConfigProperty(name = "quotewire.topics.partitions") int partitions,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.setup = new TopicSetup(names.prefix(), partitions);
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::create, "topics-at-start");
        thread.setDaemon(true);
        thread.start();
    }

    private void create() {
        try {
            setup.create(kafka, this::sayOnce);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sayOnce(String reason) {
        if (waiting.compareAndSet(false, true)) {
            LOG.warnf("Waiting for Kafka: %s", reason);
        }
    }
}
