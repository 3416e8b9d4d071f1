package io.quotewire.enrich.messaging;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A producer that marks the offsets in its transactions: see {@link MarkedOffsets}. */
final class MarkingProducer extends KafkaProducer<byte[], byte[]> {

    private final Supplier<Map<String, String>> topicIds;

    MarkingProducer(Map<String, Object> config, Supplier<Map<String, String>> topicIds) {
        super(config, new ByteArraySerializer(), new ByteArraySerializer());
        this.topicIds = topicIds;
    }

    @Override
    public void sendOffsetsToTransaction(
            Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata groupMetadata) {
        super.sendOffsetsToTransaction(MarkedOffsets.marked(offsets, topicIds.get()), groupMetadata);
    }
}
