package io.quotewire.publish;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import io.quotewire.wire.TopicSetup;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the services before this one send. */
public final class Wire implements AutoCloseable {

    private final String prefix;
    private final KafkaProducer<String, byte[]> producer;

    public Wire(String bootstrapServers, String prefix) throws InterruptedException {
        this.prefix = prefix;
        Map<String, Object> kafka = Map.of("bootstrap.servers", bootstrapServers);
        new TopicSetup(prefix, 2).create(kafka, reason -> {});
        this.producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer());
    }

    public RecordMetadata send(Topic topic, String key, byte[] value) throws ExecutionException, InterruptedException {
        return producer.send(new ProducerRecord<>(topic.name(prefix), key, value))
                .get();
    }

    /** Sends without waiting for the broker's answer. */
    void sendSoon(Topic topic, String key, byte[] value) {
        var unused = producer.send(new ProducerRecord<>(topic.name(prefix), key, value));
    }

    void sendQuotations(Samples document) throws ExecutionException, InterruptedException {
        for (EnrichedQuotation quotation : document.quotations()) {
            send(Topic.ENRICHED_QUOTATIONS, document.documentId(), Json.write(quotation));
        }
    }

    void sendSummary(Samples document) throws ExecutionException, InterruptedException {
        send(Topic.ENRICHED_DOCUMENTS, document.documentId(), Json.write(document.summary()));
    }

    public void send(Samples document) throws ExecutionException, InterruptedException {
        sendQuotations(document);
        sendSummary(document);
    }

    @Override
    public void close() {
        producer.close();
    }
}
