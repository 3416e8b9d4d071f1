package io.quotewire.enrich;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** All settings that begin with {@code kafka.}, or {@code KAFKA_} in the environment, for Kafka's client. */
final class KafkaClientSettings {

    private static final String PREFIX = "kafka.";

    private KafkaClientSettings() {}

    /** The client's settings without the prefix. */
    static Map<String, String> from(Config config) {
        Map<String, String> client = new HashMap<>();
        for (String name : config.getPropertyNames()) {
            String dotted = name.toLowerCase(Locale.ROOT).replace('_', '.');
            if (dotted.startsWith(PREFIX)) {
                // Asked for by this name, a system property wins over the environment, whichever is listed last.
                config.getOptionalValue(dotted, String.class)
                        .ifPresent(value -> client.put(dotted.substring(PREFIX.length()), value));
            }
        }
        return client;
    }
}
