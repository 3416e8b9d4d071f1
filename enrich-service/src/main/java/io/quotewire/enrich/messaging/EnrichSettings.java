package io.quotewire.enrich.messaging;

import java.time.Duration;
import java.util.Map;

/**
 * What this service is told.
 *
 * @param prefix before the name of every topic, may be empty
 * @param partitions of each topic when it is made
 * @param budget longest time for the analysis of one document
 * @param threads documents analysed at a time
 * @param client settings of Kafka's client, {@code bootstrap.servers} among them; they win over those made here
 */
public record EnrichSettings(String prefix, int partitions, Duration budget, int threads, Map<String, String> client) {

    public EnrichSettings {
        client = Map.copyOf(client);
    }
}
