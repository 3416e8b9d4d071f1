package io.quotewire.enrich.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/** A consumer that begins at the beginning where the offset it finds is another topic's: see {@link MarkedOffsets}. */
final class MarkedConsumer extends KafkaConsumer<byte[], byte[]> {

    private static final Logger LOG = Logger.getLogger(MarkedConsumer.class);

    private final Supplier<Map<String, String>> topicIds;

    MarkedConsumer(Map<String, Object> config, Supplier<Map<String, String>> topicIds) {
        super(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.topicIds = topicIds;
    }

    @Override
    public void subscribe(Collection<String> topics, ConsumerRebalanceListener listener) {
        super.subscribe(topics, new Assigned(listener));
    }

    @Override
    public void subscribe(Pattern pattern, ConsumerRebalanceListener listener) {
        super.subscribe(pattern, new Assigned(listener));
    }

    @Override
    public Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions) {
        return MarkedOffsets.unmarked(super.committed(partitions));
    }

    @Override
    public Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions, Duration timeout) {
        return MarkedOffsets.unmarked(super.committed(partitions, timeout));
    }

    private void begin(Collection<TopicPartition> assigned) {
        Map<TopicPartition, OffsetAndMetadata> offsets = super.committed(new HashSet<>(assigned));
        for (TopicPartition partition : assigned) {
            if (MarkedOffsets.ofAnother(offsets.get(partition), topicIds.get().get(partition.topic()))) {
                LOG.warnf("%s was made anew: it is read from its beginning", partition);
                seekToBeginning(List.of(partition));
            }
        }
    }

    private final class Assigned implements ConsumerRebalanceListener {

        private final ConsumerRebalanceListener kafkaStreams;

        Assigned(ConsumerRebalanceListener kafkaStreams) {
            this.kafkaStreams = kafkaStreams;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            kafkaStreams.onPartitionsAssigned(partitions);
            begin(partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            kafkaStreams.onPartitionsRevoked(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            kafkaStreams.onPartitionsLost(partitions);
        }
    }
}
