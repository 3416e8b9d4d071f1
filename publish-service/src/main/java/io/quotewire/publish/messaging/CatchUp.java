package io.quotewire.publish.messaging;

import io.quarkus.runtime.StartupEvent;
import io.quotewire.contracts.Topic;
import io.quotewire.publish.store.database.Patience;
import io.quotewire.publish.store.database.StoppingException;
import io.quotewire.publish.store.intake.Gathering;
import io.quotewire.publish.store.intake.Positions;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/**
 * At start: a database that is new gathers until it holds what the topics held by then. The channels read as ever; this
 * looks where the topics end, and waits.
 */
@Singleton
final class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);
    private static final List<Topic> TOPICS =
            List.of(Topic.ENRICHED_QUOTATIONS, Topic.ENRICHED_DOCUMENTS, Topic.INGESTED_FILES);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Gathering gathering;
    private final Positions positions;
    private final KnownTopics topics;
    private final Channels channels;
    private final TopicNames names;
    private final Patience patience;
    private final Map<String, Object> kafka;

    CatchUp(
            Gathering gathering,
            Positions positions,
            KnownTopics topics,
            Channels channels,
            TopicNames names,
            Patience patience,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.gathering = gathering;
        this.positions = positions;
        this.topics = topics;
        this.channels = channels;
        this.names = names;
        this.patience = patience;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::run, "catch-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** Until it is done nothing would be shown, so whatever stops it, it is tried again. */
    private void run() {
        try {
            while (!caughtUp()) {
                Patience.pause();
            }
        } catch (StoppingException e) {
            LOG.debug("stopping before all was gathered");
        }
    }

    private boolean caughtUp() {
        try {
            if (gathering.isOn(() -> {})) {
                waitFor(lastOffsets());
                gathering.end(this::beat);
            } else {
                gathering.settle(this::beat);
            }
            return true;
        } catch (StoppingException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.error("Not everything can be shown yet; trying again", e);
            return false;
        }
    }

    private void waitFor(Map<TopicPartition, Long> last) {
        while (!reached(last)) {
            if (patience.stopping()) {
                throw new StoppingException();
            }
            Patience.pause();
        }
    }

    /** The channels wait for the lock in which this works. */
    private void beat() {
        channels.all().forEach(channel -> channel.progress().beat());
    }

    private boolean reached(Map<TopicPartition, Long> last) {
        return last.entrySet().stream().allMatch(one -> {
            TopicPartition partition = one.getKey();
            Map<Integer, Long> next = positions.next(topics.known(partition.topic()), () -> {});
            return next.getOrDefault(partition.partition(), 0L) > one.getValue();
        });
    }

    private Map<TopicPartition, Long> lastOffsets() {
        while (!patience.stopping()) {
            try (Consumer<byte[], byte[]> consumer = consumer()) {
                Map<TopicPartition, Long> last = new HashMap<>();
                for (Topic topic : TOPICS) {
                    topics.ask(topic.name(names.prefix())); // fails while the topic is not made yet
                    addLastOffsets(topic.name(names.prefix()), consumer, last);
                }
                return last;
            } catch (KafkaException e) {
                LOG.debugf("cannot look where the topics end: %s", e.getMessage());
                Patience.pause();
            }
        }
        throw new StoppingException();
    }

    private static void addLastOffsets(
            String topic, Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> last) {
        consumer.partitionsFor(topic).forEach(info -> {
            TopicPartition partition = new TopicPartition(topic, info.partition());
            long offset = lastOffset(consumer, partition);
            if (offset >= 0) {
                last.put(partition, offset);
            }
        });
    }

    private Consumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("enable.auto.commit", "false");
        settings.put("allow.auto.create.topics", "false");
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Offset of the last record that is there to be read, -1 if there is none. A topic ends with what readers never
     * see, the marks of transactions and what was aborted: so it is looked further and further back.
     */
    private static long lastOffset(Consumer<byte[], byte[]> consumer, TopicPartition partition) {
        consumer.assign(List.of(partition));
        long begin = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long found = -1;
        long start = end;
        for (long back = 2; found < 0 && start > begin; back *= 4) {
            start = Math.max(begin, end - back);
            consumer.seek(partition, start);
            while (consumer.position(partition) < end) {
                for (var record : consumer.poll(POLL)) {
                    found = Math.max(found, record.offset());
                }
            }
        }
        return found;
    }
}
