package io.quotewire.enrich.messaging;

import io.quotewire.contracts.AnalysisRequest;
import io.quotewire.contracts.DocumentChunk;
import io.quotewire.enrich.assembly.Assembler;
import io.quotewire.enrich.assembly.Document;
import io.quotewire.enrich.assembly.HeldChunks;
import io.quotewire.enrich.assembly.WaitingRoom;
import io.quotewire.wire.MalformedRecordException;
import io.quotewire.wire.RecordReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The documents as they stand on the topic of their chunks, read again by a consumer without a group. The chunks of a
 * document are sent together, so they stand near the place that a request names; if not, the whole partition is read.
 */
final class KeptDocuments implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(KeptDocuments.class);

    /** Well below what a transaction may last beyond its analysis: {@link StreamsConfiguration#longestTransaction}. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration POLL = Duration.ofMillis(100);
    /** How many records may stand between two chunks of a document, and it is still found quickly. */
    private static final int BETWEEN = 8;

    private final String topic;
    private final int longestText;
    private final Map<String, Object> settings;
    private @Nullable KafkaConsumer<String, byte[]> consumer;

    /**
     * Opens nothing yet.
     *
     * @param topic name of the chunks' topic
     * @param longestText longest text that is taken, in code points
     * @param client settings of Kafka's client
     */
    KeptDocuments(String topic, int longestText, Map<String, String> client) {
        this.topic = topic;
        this.longestText = longestText;
        this.settings = new HashMap<>(client);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    }

    /** The partition is so long that the document was not found in time. */
    static final class TooFarException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooFarException(long position, long end) {
            super("after " + PATIENCE.toSeconds() + " seconds at offset " + position + " of " + end);
        }
    }

    /** Name of the chunks' topic. */
    String topic() {
        return topic;
    }

    /**
     * Reads a document, the latest sending of it where there are several.
     *
     * @return empty if it is not kept whole
     * @throws TooFarException if it was not found in time
     * @throws org.apache.kafka.common.KafkaException if Kafka does not answer
     */
    Optional<Document> read(AnalysisRequest request) {
        KafkaConsumer<String, byte[]> open = open();
        TopicPartition partition = new TopicPartition(topic, request.partition());
        if (open.partitionsFor(topic).stream().noneMatch(known -> known.partition() == request.partition())) {
            return Optional.empty();
        }
        open.assign(List.of(partition));
        long end = open.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        return new Search(open, partition, request.documentId(), end).from(request.offset());
    }

    private KafkaConsumer<String, byte[]> open() {
        if (consumer == null) {
            consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        }
        return consumer;
    }

    @Override
    public void close() {
        if (consumer != null) {
            consumer.close();
        }
    }

    /** The search for one document. */
    private final class Search {

        private final KafkaConsumer<String, byte[]> open;
        private final TopicPartition partition;
        private final String documentId;
        private final long end;
        private final long start = System.nanoTime();
        private int chunks;

        Search(KafkaConsumer<String, byte[]> open, TopicPartition partition, String documentId, long end) {
            this.open = open;
            this.partition = partition;
            this.documentId = documentId;
            this.end = end;
        }

        /** At the place, then near it, then everywhere. */
        Optional<Document> from(long offset) {
            return between(offset, offset + 1)
                    .or(() -> chunks < 2 ? Optional.empty() : between(offset - (long) BETWEEN * chunks, offset + 1))
                    .or(() -> between(0, end));
        }

        private Optional<Document> between(long from, long to) {
            Assembler assembler = new Assembler(new HeldChunks(), longestText, new WaitingRoom(Long.MAX_VALUE));
            Optional<Document> found = Optional.empty();
            open.seek(partition, Math.max(0, from));
            while (open.position(partition) < Math.min(to, end)) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new TooFarException(open.position(partition), end);
                }
                for (ConsumerRecord<String, byte[]> record : open.poll(POLL).records(partition)) {
                    if (record.offset() < to && documentId.equals(record.key())) {
                        Optional<Document> whole = add(record, assembler);
                        found = whole.isPresent() ? whole : found;
                    }
                }
            }
            return found;
        }

        private Optional<Document> add(ConsumerRecord<String, byte[]> record, Assembler assembler) {
            try {
                DocumentChunk chunk = RecordReader.read(record.value(), DocumentChunk.class);
                chunks = Math.max(chunks, chunk.count());
                return assembler.add(chunk);
            } catch (MalformedRecordException e) {
                LOG.debugf("offset %d of %s is no chunk: %s", record.offset(), partition, e.getMessage());
                return Optional.empty();
            }
        }
    }
}
