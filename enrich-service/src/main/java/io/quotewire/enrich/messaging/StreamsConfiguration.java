package io.quotewire.enrich.messaging;

import io.quotewire.enrich.budget.BudgetedAnalyser;
import io.quotewire.enrich.settings.EnrichSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.UsePartitionTimeOnInvalidTimestamp;

/** What Kafka Streams is told, and why. */
final class StreamsConfiguration {

    /** On top of the analysis: reading, assembling, sending and committing one document. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private StreamsConfiguration() {}

    /** Longest time from one commit to the next. */
    static Duration longestTransaction(EnrichSettings settings) {
        return BudgetedAnalyser.longest(
                        settings.enrich().budget(), settings.enrich().threads())
                .plus(MARGIN);
    }

    /** The consumer group, and the start of the names of all that belongs to it. */
    static String application(EnrichSettings settings) {
        return settings.topicPrefix() + "enrich-service";
    }

    static Map<String, Object> of(EnrichSettings settings, Map<String, String> client, InstanceId instance) {
        int longest = Math.toIntExact(longestTransaction(settings).toMillis());
        Map<String, Object> streams = new HashMap<>();
        streams.put(StreamsConfig.APPLICATION_ID_CONFIG, application(settings));
        streams.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        streams.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.enrich().threads());
        // The longest a document waits for its commit: the interval, and a poll that finds nothing more.
        streams.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 50);
        streams.put(StreamsConfig.POLL_MS_CONFIG, 25);
        // Taken one by one, a transaction lasts as long as the interval and one document, never many slow ones.
        streams.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        streams.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, longest);
        streams.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, longest);
        // What a killed instance held is taken over after this, the shortest that brokers allow by default.
        streams.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6000);
        streams.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2000);
        // Started again within that time, it takes its partitions back without a rebalance.
        streams.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance.toString());
        // One that says no time is taken as sent now: it must not end the thread.
        streams.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, UsePartitionTimeOnInvalidTimestamp.class);
        streams.putAll(client);
        return streams;
    }
}
