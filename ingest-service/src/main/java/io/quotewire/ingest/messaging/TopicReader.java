package io.quotewire.ingest.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads a topic from its start to its present end, committed records only. */
final class TopicReader {

    private final Consumer<byte[], byte[]> consumer;
    private final Runnable beat;

    /** @param beat called after each step: a long topic is progress too */
    TopicReader(Consumer<byte[], byte[]> consumer, Runnable beat) {
        this.consumer = consumer;
        this.beat = beat;
    }

    void read(String topic, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> each) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(each);
            beat.run();
        }
    }
}
