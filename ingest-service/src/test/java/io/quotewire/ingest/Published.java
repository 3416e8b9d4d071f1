package io.quotewire.ingest;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What a stranger sees who reads the topics from their start, committed records only. */
record Published(Map<String, Object> kafka, String prefix) {

    List<DocumentChunk> chunks() {
        return records(Topic.DOCUMENT_CHUNKS).stream()
                .map(record -> Json.read(record.value(), DocumentChunk.class))
                .sorted(Comparator.comparing(DocumentChunk::documentId).thenComparing(DocumentChunk::index))
                .toList();
    }

    List<DocumentChunk> chunksOf(String path) {
        return chunks().stream()
                .filter(chunk -> chunk.source().path().equals(path))
                .toList();
    }

    String text(String path) {
        return chunksOf(path).stream().map(DocumentChunk::text).collect(Collectors.joining());
    }

    /** All lines of a path, the oldest first. */
    List<IngestedFile> lines(String path) {
        return lines().stream().filter(line -> line.path().equals(path)).toList();
    }

    List<IngestedFile> lines() {
        return records(Topic.INGESTED_FILES).stream()
                .map(record -> Json.read(record.value(), IngestedFile.class))
                .toList();
    }

    Optional<IngestedFile> line(String path) {
        return lines(path).stream().reduce((older, newer) -> newer);
    }

    /** Waits for what is being committed: the last of it becomes readable only after the sender has been told. */
    List<ConsumerRecord<byte[], byte[]>> records(Topic topic) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name(prefix)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = endsWithOpenTransactions(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    private Map<TopicPartition, Long> endsWithOpenTransactions(List<TopicPartition> partitions) {
        try (var consumer = new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(partitions);
        }
    }
}
