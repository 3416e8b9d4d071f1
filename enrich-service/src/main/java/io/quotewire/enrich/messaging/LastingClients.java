package io.quotewire.enrich.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.KafkaClientSupplier;

/**
 * Kafka's clients as always, but for the transactional ids: they last as long as the instance's id. Kafka Streams makes
 * new ones at each start when no store lies on disk, and then a transaction that a kill left open holds readers up
 * until its time-out. And offsets say in which topic they count ({@link MarkedOffsets}).
 */
final class LastingClients implements KafkaClientSupplier {

    private final String application;
    private final InstanceId instance;
    private final Supplier<Map<String, String>> topicIds;

    /** @param topicIds Kafka's ids of the topics, by name, as soon as partitions are assigned */
    LastingClients(String application, InstanceId instance, Supplier<Map<String, String>> topicIds) {
        this.application = application;
        this.instance = instance;
        this.topicIds = topicIds;
    }

    @Override
    public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
        Map<String, Object> lasting = new HashMap<>(config);
        lasting.computeIfPresent(ProducerConfig.TRANSACTIONAL_ID_CONFIG, (name, id) -> transactionalId((String) id));
        return new MarkingProducer(lasting, topicIds);
    }

    /** Given is application, process and number of the thread, joined by hyphens. */
    private String transactionalId(String given) {
        return application + "-" + instance + given.substring(given.lastIndexOf('-'));
    }

    @Override
    public Consumer<byte[], byte[]> getConsumer(Map<String, Object> config) {
        return new MarkedConsumer(config, topicIds);
    }

    @Override
    public Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> config) {
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> config) {
        return getRestoreConsumer(config);
    }

    @Override
    public Admin getAdmin(Map<String, Object> config) {
        return Admin.create(config);
    }
}
