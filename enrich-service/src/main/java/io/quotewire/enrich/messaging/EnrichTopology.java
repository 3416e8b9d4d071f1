package io.quotewire.enrich.messaging;

import io.quotewire.contracts.Topic;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Which topic flows into which. */
final class EnrichTopology {

    /** Name of the store of half-received documents; its changelog topic is named after it. */
    static final String CHUNKS = "half-received";

    /** A chunk lies here for moments: small segments, cleaned soon, make a restart read little. */
    private static final Map<String, String> CHANGELOG = Map.of(
            TopicConfig.SEGMENT_BYTES_CONFIG, String.valueOf(16 << 20),
            TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.01",
            TopicConfig.DELETE_RETENTION_MS_CONFIG,
                    String.valueOf(Duration.ofMinutes(10).toMillis()));

    private static final String SOURCE = Topic.DOCUMENT_CHUNKS.baseName();
    private static final String PROCESSOR = "enrich";

    private EnrichTopology() {}

    /**
     * One source, one processor, a sink per topic; each sink is named as its topic without the prefix.
     *
     * @param prefix before every topic's name
     */
    static Topology of(String prefix, ProcessorSupplier<String, byte[], String, byte[]> processors) {
        Topology topology = new Topology()
                .addSource(
                        SOURCE,
                        new StringDeserializer(),
                        new ByteArrayDeserializer(), // the processor parses: what does not parse is its dead letter
                        Topic.DOCUMENT_CHUNKS.name(prefix))
                .addProcessor(PROCESSOR, processors, SOURCE)
                .addStateStore(chunks(), PROCESSOR);
        for (Topic topic : new Topic[] {Topic.ENRICHED_QUOTATIONS, Topic.ENRICHED_DOCUMENTS, Topic.DEAD_LETTERS}) {
            topology.addSink(
                    topic.baseName(), topic.name(prefix), new StringSerializer(), new ByteArraySerializer(), PROCESSOR);
        }
        return topology;
    }

    /** Bytes, so that an entry which another version wrote ends no restart: who reads it says what is wrong with it. */
    private static StoreBuilder<KeyValueStore<String, byte[]>> chunks() {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(CHUNKS), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(CHANGELOG);
    }
}
