package io.quotewire.enrich;

import io.quotewire.contracts.AnalysisRequest;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import io.quotewire.wire.TopicSetup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** The world around the service in tests: sends chunks, reads back what is committed. */
public final class TopicClient implements AutoCloseable {

    private static final int PARTITIONS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String prefix;
    private final Map<String, Object> kafka;
    private final KafkaProducer<String, byte[]> producer;

    /** Makes the topics. */
    public TopicClient(String bootstrapServers, String prefix) throws InterruptedException {
        this.prefix = prefix;
        kafka = Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        new TopicSetup(prefix, PARTITIONS).create(Map.of("bootstrap.servers", bootstrapServers), reason -> {});
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    /** Sends the chunks of a document. */
    public void send(List<DocumentChunk> document) {
        document.forEach(chunk -> send(chunk.documentId(), Json.write(chunk)));
    }

    /** Sends anything as a chunk. */
    public void send(String key, byte[] value) {
        send(Topic.DOCUMENT_CHUNKS, key, value);
    }

    /** Asks for the documents of these letters again. */
    public void request(List<DeadLetter> letters) {
        for (DeadLetter letter : letters) {
            String id = Objects.requireNonNull(letter.documentId());
            AnalysisRequest request = new AnalysisRequest(id, letter.partition(), letter.offset(), Instant.now());
            send(Topic.ANALYSIS_REQUESTS, id, Json.write(request));
        }
    }

    /** Sends anything. */
    public void send(Topic topic, String key, byte[] value) {
        try {
            producer.send(new ProducerRecord<>(topic.name(prefix), key, value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All committed records of a topic from its start, once there are so many, and what follows in a second. */
    public <T> List<T> await(Topic topic, int atLeast, Class<T> type) {
        List<T> read = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(topic.name(prefix), partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await().atMost(PATIENCE).until(() -> {
                poll(consumer, read, type);
                return read.size() >= atLeast;
            });
            for (int i = 0; i < 10; i++) {
                poll(consumer, read, type); // what comes twice comes now
            }
        }
        return read;
    }

    private static <T> void poll(KafkaConsumer<String, byte[]> consumer, List<T> read, Class<T> type) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> read.add(Json.read(record.value(), type)));
    }

    @Override
    public void close() {
        producer.close();
    }
}
