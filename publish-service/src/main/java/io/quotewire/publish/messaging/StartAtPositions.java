package io.quotewire.publish.messaging;

import io.quotewire.publish.store.intake.Positions;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reading starts where the database stands, whatever Kafka remembers of the group. */
@Singleton
@Identifier("positions")
final class StartAtPositions implements KafkaConsumerRebalanceListener {

    private final Positions positions;
    private final KnownTopics topics;
    private final Channels channels;

    StartAtPositions(Positions positions, KnownTopics topics, Channels channels) {
        this.positions = positions;
        this.topics = topics;
        this.channels = channels;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        partitions.stream()
                .collect(Collectors.groupingBy(TopicPartition::topic))
                .forEach((topic, ofTopic) -> {
                    Channel<?> channel = channels.reading(topic);
                    Map<Integer, Long> next = positions.next(topics.ask(topic), channel.progress()::beat);
                    ofTopic.forEach(partition -> seek(consumer, partition, next.get(partition.partition())));
                });
    }

    private static void seek(Consumer<?, ?> consumer, TopicPartition partition, @Nullable Long next) {
        if (next == null) {
            consumer.seekToBeginning(List.of(partition));
        } else {
            consumer.seek(partition, next);
        }
    }
}
