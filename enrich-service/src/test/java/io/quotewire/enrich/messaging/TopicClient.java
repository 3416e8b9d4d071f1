package io.quotewire.enrich.messaging;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import io.quotewire.wire.TopicSetup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The world around the service in tests: sends chunks, reads back what is committed. */
final class TopicClient implements AutoCloseable {

    private static final int PARTITIONS = 6;

    private final String prefix;
    private final Map<String, Object> kafka;
    private final KafkaProducer<String, byte[]> producer;

    TopicClient(String bootstrapServers, String prefix) throws InterruptedException {
        this.prefix = prefix;
        this.kafka = Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        new TopicSetup(prefix, PARTITIONS).create(Map.of("bootstrap.servers", bootstrapServers), reason -> {});
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void send(List<DocumentChunk> document) {
        document.forEach(chunk -> send(chunk.documentId(), Json.write(chunk)));
    }

    void send(String key, byte[] value) {
        try {
            producer.send(new ProducerRecord<>(Topic.DOCUMENT_CHUNKS.name(prefix), key, value))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    List<ConsumerRecord<String, byte[]>> await(Topic topic, int atLeast) {
        List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(topic.name(prefix), partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            org.awaitility.Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(100)).forEach(read::add);
                        return read.size() >= atLeast;
                    });
        }
        return read;
    }

    @Override
    public void close() {
        producer.close();
    }
}
