package io.quotewire.launcher.up;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What {@code up} and {@code demo} can be told. */
final class UpOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Holds inbox/, done/, failed/ and the state of Kafka and PostgreSQL; default: ./data.")
    private Path data = Path.of("data");

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            defaultValue = "${env:QUOTEWIRE_HTTP_PORT:-8080}",
            description = "Of the page and the feed; default: QUOTEWIRE_HTTP_PORT or 8080.")
    private int httpPort;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            defaultValue = "${env:QUOTEWIRE_KAFKA_PORT:-9092}",
            description = "Of the Kafka broker; default: QUOTEWIRE_KAFKA_PORT or 9092.")
    private int kafkaPort;

    Path data() {
        return data;
    }

    int httpPort() {
        return httpPort;
    }

    int kafkaPort() {
        return kafkaPort;
    }
}
