package io.quotewire.publish.messaging;

import io.quotewire.contracts.Topic;
import io.quotewire.wire.CloudEvent;
import io.quotewire.wire.Json;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends or reads a few records now and then: clients for them alone need not wait in memory. */
@Singleton
final class Single {

    /** This service, as it calls itself on topics. */
    static final String SERVICE = "publish-service";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Object> kafka;
    private final TopicNames names;

    Single(@Identifier("default-kafka-broker") Map<String, Object> kafka, TopicNames names) {
        this.kafka = kafka;
        this.names = names;
    }

    /**
     * A record to be sent, as a CloudEvent of this service.
     *
     * @param id of the event
     */
    ProducerRecord<String, byte[]> record(Topic topic, String key, String id, Object value) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic.name(names.prefix()), key, Json.write(value));
        CloudEvent.of(topic, id, SERVICE, key).writeTo(record.headers());
        return record;
    }

    /**
     * Sends records, and waits until brokers have them.
     *
     * @throws KafkaException if they do not take one
     */
    void send(List<ProducerRecord<String, byte[]>> records) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("acks", "all");
        settings.put("max.block.ms", PATIENCE.toMillis());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (ProducerRecord<String, byte[]> record : records) {
                producer.send(record).get();
            }
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /**
     * Reads a record.
     *
     * @return empty if it is no longer there
     * @throws KafkaException if brokers do not answer
     */
    Optional<ConsumerRecord<String, byte[]>> read(String topic, int partition, long offset) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        settings.remove("group.id");
        TopicPartition place = new TopicPartition(topic, partition);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(place));
            consumer.seek(place, offset);
            return consumer.poll(PATIENCE).records(place).stream()
                    .filter(record -> record.offset() == offset)
                    .findFirst();
        }
    }
}
