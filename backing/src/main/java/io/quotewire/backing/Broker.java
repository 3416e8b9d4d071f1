package io.quotewire.backing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/** A Kafka broker (KRaft, one node) in a process of its own, bound to the loopback address. */
public final class Broker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private Broker(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a broker and waits until it listens.
     *
     * @param home folder of this module's {@code classes} and {@code lib}
     * @param data the broker's folder, made when it is not there
     * @param port port to listen on
     * @throws IOException if it does not listen within a minute; the reason is at the end of {@code broker.log}
     */
    public static Broker start(Path home, Path data, int port) throws IOException {
        Files.createDirectories(data);
        Path config = data.resolve("broker.properties");
        Path log = data.resolve("broker.log");
        try (var out = Files.newBufferedWriter(config)) {
            settings(data, port).store(out, null);
        }
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        home.resolve("classes") + java.io.File.pathSeparator + home.resolve("lib") + "/*",
                        "io.quotewire.backing.BrokerMain",
                        config.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Ports.awaitListening(process, "Kafka", port, PATIENCE, log);
        return new Broker(process, port);
    }

    private static Properties settings(Path data, int port) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Broker.class.getResourceAsStream("broker.properties")) {
            properties.load(in);
        }
        int controllerPort = Ports.free();
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty("log.dirs", data.resolve("log").toString());
        return properties;
    }

    /** For clients: {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The broker's process, to be signalled in tests of faults. */
    public Process process() {
        return process;
    }

    /** Stops in order; kills after ten seconds. */
    @Override
    public void close() {
        Ports.stop(process, Duration.ofSeconds(10));
    }
}
