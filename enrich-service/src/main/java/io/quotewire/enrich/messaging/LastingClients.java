package io.quotewire.enrich.messaging;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaClientSupplier;

/**
 * Kafka's clients as always, but for the transactional ids: they last as long as the instance's id. Kafka Streams makes
 * new ones at each start when no store lies on disk, and then a transaction that a kill left open holds readers up
 * until its time-out.
 */
final class LastingClients implements KafkaClientSupplier {

    private final String application;
    private final InstanceId instance;

    LastingClients(String application, InstanceId instance) {
        this.application = application;
        this.instance = instance;
    }

    @Override
    public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
        Map<String, Object> lasting = new HashMap<>(config);
        lasting.computeIfPresent(ProducerConfig.TRANSACTIONAL_ID_CONFIG, (name, id) -> transactionalId((String) id));
        return new KafkaProducer<>(lasting, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Given is application, process and number of the thread, joined by hyphens. */
    private String transactionalId(String given) {
        return application + "-" + instance + given.substring(given.lastIndexOf('-'));
    }

    @Override
    public Consumer<byte[], byte[]> getConsumer(Map<String, Object> config) {
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> config) {
        return getConsumer(config);
    }

    @Override
    public Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> config) {
        return getConsumer(config);
    }

    @Override
    public Admin getAdmin(Map<String, Object> config) {
        return Admin.create(config);
    }
}
