package io.quotewire.enrich.messaging;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * What this service is told.
 *
 * @param prefix before the name of every topic, may be empty
 * @param partitions of each topic when it is made
 * @param budget longest time for the analysis of one document
 * @param threads documents analysed at a time
 * @param longestText longest text that is taken, in code points
 * @param state folder that keeps this instance's id across restarts
 * @param client settings of Kafka's client, {@code bootstrap.servers} among them; they win over those made here
 */
public record EnrichSettings(
        String prefix,
        int partitions,
        Duration budget,
        int threads,
        int longestText,
        Path state,
        Map<String, String> client) {

    public EnrichSettings {
        client = Map.copyOf(client);
    }
}
