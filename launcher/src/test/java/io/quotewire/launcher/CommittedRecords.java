package io.quotewire.launcher;

import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A topic as any consumer of committed records sees it. */
public final class CommittedRecords {

    private CommittedRecords() {}

    /** All records from the topic's start to its present end. */
    public static <T> List<T> of(String bootstrapServers, Topic topic, Class<T> type) {
        return of(bootstrapServers, topic, type, record -> record);
    }

    /** What is wanted of all records, so that very many take little memory. */
    public static <T, R> List<R> of(String bootstrapServers, Topic topic, Class<T> type, Function<T, R> wanted) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        List<R> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name("")).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> records.add(wanted.apply(Json.read(record.value(), type))));
            }
        }
        return records;
    }

    /** How far a topic goes, all partitions and markers together. */
    public static long end(Admin admin, Topic topic) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        admin.describeTopics(List.of(topic.baseName()))
                .allTopicNames()
                .get()
                .get(topic.baseName())
                .partitions()
                .forEach(info ->
                        latest.put(new TopicPartition(topic.baseName(), info.partition()), OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().values().stream()
                .mapToLong(ListOffsetsResult.ListOffsetsResultInfo::offset)
                .sum();
    }
}
