package io.quotewire.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaClientSettingsTest {

    private static final int ENVIRONMENT = 300;
    private static final int SYSTEM_PROPERTIES = 400;

    @Test
    void systemPropertiesWinOverTheEnvironment() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(
                        Map.of(
                                "KAFKA_BOOTSTRAP_SERVERS", "elsewhere:9092",
                                "KAFKA_SASL_JAAS_CONFIG", "module required;",
                                "KAFKA_COMPRESSION_TYPE", "zstd",
                                "PATH", "/bin"),
                        ENVIRONMENT))
                .withSources(new PropertiesConfigSource(
                        Map.of("kafka.bootstrap.servers", "here:9092", "kafka.compression.type", "lz4"),
                        "system properties",
                        SYSTEM_PROPERTIES))
                .build();
        assertThat(KafkaClientSettings.from(config))
                .containsOnly(
                        Map.entry("bootstrap.servers", "here:9092"),
                        Map.entry("sasl.jaas.config", "module required;"),
                        Map.entry("compression.type", "lz4"));
    }
}
