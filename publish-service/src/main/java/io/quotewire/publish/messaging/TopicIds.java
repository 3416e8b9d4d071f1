package io.quotewire.publish.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** Kafka's ids of the topics that are read. A topic that is deleted and made anew has another. */
@Singleton
final class TopicIds {

    private final Map<String, Object> kafka;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    TopicIds(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /**
     * Asks Kafka, and keeps the answer.
     *
     * @throws KafkaException if it does not answer
     */
    String ask(String topic) {
        try (Admin admin = Admin.create(kafka)) {
            var described = admin.describeTopics(List.of(topic)).allTopicNames().get();
            String id = Objects.requireNonNull(described.get(topic)).topicId().toString();
            known.put(topic, id);
            return id;
        } catch (ExecutionException e) {
            throw new KafkaException("cannot learn the id of topic " + topic, e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** The id of a topic whose partitions have been assigned. */
    String known(String topic) {
        return Objects.requireNonNull(known.get(topic), topic);
    }
}
