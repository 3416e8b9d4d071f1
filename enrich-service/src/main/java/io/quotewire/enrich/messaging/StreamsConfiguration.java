package io.quotewire.enrich.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** What Kafka Streams is told, and why. */
final class StreamsConfiguration {

    /** On top of the analysis: reading, assembling, sending and committing one document. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private StreamsConfiguration() {}

    static Map<String, Object> of(EnrichSettings settings) {
        String longest = String.valueOf(settings.budget().plus(MARGIN).toMillis());
        Map<String, Object> streams = new HashMap<>();
        streams.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.prefix() + "enrich-service");
        streams.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        streams.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        // The longest a document waits for its commit: the interval, and a poll that finds nothing more.
        streams.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 50);
        streams.put(StreamsConfig.POLL_MS_CONFIG, 25);
        // A transaction and the time between polls last at most as long as one document: so poll one by one.
        streams.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 1);
        streams.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG), longest);
        streams.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), longest);
        // What a killed instance held is taken over after this.
        streams.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 6000);
        streams.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 2000);
        streams.putAll(settings.client());
        return streams;
    }
}
