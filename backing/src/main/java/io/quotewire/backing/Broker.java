package io.quotewire.backing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;

/** A Kafka broker (KRaft, one node) in a process of its own, bound to the loopback address. */
public final class Broker implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final ChildProcess process;
    private final int port;

    private Broker(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** As {@link #start(Path, Path, int, Map, Consumer)}, open to all on this machine; drops what the broker logs. */
    public static Broker start(Path home, Path data, int port) throws IOException {
        return start(home, data, port, line -> {});
    }

    /** As {@link #start(Path, Path, int, Map, Consumer)}, open to all on this machine. */
    public static Broker start(Path home, Path data, int port, Consumer<String> log) throws IOException {
        return start(home, data, port, Map.of(), log);
    }

    /**
     * Starts a broker and waits until it serves. One that was stopped or killed goes on where it was, when it is
     * started again on its folder.
     *
     * @param home folder of this module's {@code classes} and {@code lib}
     * @param data the broker's folder, made when it is not there
     * @param port port to listen on
     * @param more properties of the broker that win over the usual ones, {@code listener.security.protocol.map} for
     *     instance: the listener for clients is named {@code CLIENTS}
     * @param log given each line the broker logs: warnings and errors
     * @throws IOException if the port is taken or the broker does not serve within three minutes
     */
    public static Broker start(Path home, Path data, int port, Map<String, String> more, Consumer<String> log)
            throws IOException {
        Ports.requireFree(port, "Kafka");
        Files.createDirectories(data);
        Path config = data.resolve("broker.properties");
        Properties properties = settings(data, port);
        properties.putAll(more);
        try (var out = Files.newBufferedWriter(config)) {
            properties.store(out, null);
        }
        List<String> command = JavaCommand.with(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + Folders.emptied(data.resolve("tmp")),
                "-cp",
                home.resolve("classes") + File.pathSeparator + home.resolve("lib") + "/*",
                BrokerMain.class.getName(),
                config.toString()));
        ChildProcess process = ChildProcess.start("kafka", command, Map.of(), BrokerMain.READY, log);
        process.awaitReady(START);
        return new Broker(process, port);
    }

    private static Properties settings(Path data, int port) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Broker.class.getResourceAsStream("broker.properties")) {
            properties.load(in);
        }
        int controllerPort = Ports.free();
        properties.setProperty(
                "listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.setProperty("advertised.listeners", "CLIENTS://127.0.0.1:" + port);
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty("log.dirs", data.toAbsolutePath().resolve("log").toString());
        return properties;
    }

    /** For clients: {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The broker's process. */
    public ChildProcess process() {
        return process;
    }

    /** Ends the broker at once (SIGKILL), as a power failure would. */
    public void kill() {
        process.kill();
    }

    /** Stops in order; kills after five seconds. */
    @Override
    public void close() {
        process.stop(STOP);
    }
}
