package io.quotewire.publish.messaging;

import io.quotewire.wire.TopicIds;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/**
 * Kafka's ids of the topics that are read, as they were when their first partitions were assigned. What has been
 * fetched does not say from which topic of that name it is, so a process stays with the one id; {@link TopicsWatched}
 * ends it when that is no longer true.
 */
@Singleton
final class KnownTopics {

    private final Map<String, Object> kafka;
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    KnownTopics(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /**
     * The id of a topic whose partitions are being assigned.
     *
     * @throws KafkaException if Kafka does not answer, or does not know it
     */
    String ask(String topic) {
        String id = ids.computeIfAbsent(topic, this::found);
        if (id == null) {
            throw new KafkaException("there is no topic " + topic);
        }
        return id;
    }

    private @Nullable String found(String topic) {
        try (Admin admin = Admin.create(kafka)) {
            return TopicIds.of(admin, List.of(topic)).get(topic);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** The id of a topic whose partitions have been assigned. */
    String known(String topic) {
        return Objects.requireNonNull(ids.get(topic), topic);
    }

    /** All that are known, by name. */
    Map<String, String> all() {
        return Map.copyOf(ids);
    }
}
