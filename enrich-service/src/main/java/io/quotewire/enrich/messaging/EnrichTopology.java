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
    static final String HALF_RECEIVED = "half-received";

    /** A chunk lies here for moments: small segments, cleaned soon, make a restart read little. */
    private static final Map<String, String> CHANGELOG = Map.of(
            TopicConfig.SEGMENT_BYTES_CONFIG, String.valueOf(16 << 20),
            TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.01",
            TopicConfig.DELETE_RETENTION_MS_CONFIG,
                    String.valueOf(Duration.ofMinutes(10).toMillis()));

    private static final Topic[] RESULTS = {Topic.ENRICHED_QUOTATIONS, Topic.ENRICHED_DOCUMENTS, Topic.DEAD_LETTERS};

    private EnrichTopology() {}

    /** A way through the topology: a source, a processor, a sink per topic. The ways share no partition and no task. */
    enum Way {
        /** Documents as they come. */
        CHUNKS(Topic.DOCUMENT_CHUNKS),
        /** Documents that are read again. */
        REQUESTS(Topic.ANALYSIS_REQUESTS);

        private final Topic source;

        Way(Topic source) {
            this.source = source;
        }

        private String processor() {
            return "enrich-" + source.baseName();
        }

        /** Name of the sink that leads to a topic. */
        String sink(Topic topic) {
            return source.baseName() + "-" + topic.baseName();
        }
    }

    /**
     * Both ways.
     *
     * @param prefix before every topic's name
     * @param chunks processors of chunks
     * @param requests processors of requests
     */
    static Topology of(
            String prefix,
            ProcessorSupplier<String, byte[], String, byte[]> chunks,
            ProcessorSupplier<String, byte[], String, byte[]> requests) {
        Topology topology = new Topology();
        add(topology, Way.CHUNKS, prefix, chunks);
        topology.addStateStore(halfReceived(), Way.CHUNKS.processor());
        add(topology, Way.REQUESTS, prefix, requests);
        return topology;
    }

    private static void add(
            Topology topology, Way way, String prefix, ProcessorSupplier<String, byte[], String, byte[]> processors) {
        topology.addSource(
                way.source.baseName(),
                new StringDeserializer(),
                new ByteArrayDeserializer(), // the processor parses: what does not parse is its dead letter
                way.source.name(prefix));
        topology.addProcessor(way.processor(), processors, way.source.baseName());
        for (Topic topic : RESULTS) {
            topology.addSink(
                    way.sink(topic),
                    topic.name(prefix),
                    new StringSerializer(),
                    new ByteArraySerializer(),
                    way.processor());
        }
    }

    /** Bytes, so that an entry which another version wrote ends no restart: who reads it says what is wrong with it. */
    private static StoreBuilder<KeyValueStore<String, byte[]>> halfReceived() {
        return Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(HALF_RECEIVED), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(CHANGELOG);
    }
}
