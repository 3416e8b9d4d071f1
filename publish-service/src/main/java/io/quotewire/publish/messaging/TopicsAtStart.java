package io.quotewire.publish.messaging;

import io.quarkus.runtime.StartupEvent;
import io.quotewire.publish.settings.PublishSettings;
import io.quotewire.wire.TopicSetup;
import io.quotewire.wire.WaitingForKafka;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jboss.logging.Logger;

/** Makes the topics at start, beside everything else: a broker that is not there yet holds up nothing. */
@Singleton
final class TopicsAtStart {

    private static final Logger LOG = Logger.getLogger(TopicsAtStart.class);

    private final TopicSetup setup;
    private final Map<String, Object> kafka;
    private final WaitingForKafka waiting = new WaitingForKafka(LOG::warn);

    TopicsAtStart(
            TopicNames names, PublishSettings settings, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.setup = new TopicSetup(names.prefix(), settings.topics().partitions());
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::create, "topics-at-start");
        thread.setDaemon(true);
        thread.start();
    }

    private void create() {
        try {
            setup.create(kafka, waiting::because);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
