package io.quotewire.launcher.up;

import static org.awaitility.Awaitility.await;

import io.quotewire.backing.JavaCommand;
import io.quotewire.backing.Ports;
import io.quotewire.launcher.Quotewire;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** {@code quotewire up}, or {@code demo}, in a process of its own, as the script starts it. */
final class Launched implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path data;
    private final int httpPort;
    private final int kafkaPort;
    private final List<String> log = new CopyOnWriteArrayList<>();

    private Launched(Process process, Path data, int httpPort, int kafkaPort) {
        this.process = process;
        this.data = data;
        this.httpPort = httpPort;
        this.kafkaPort = kafkaPort;
    }

    static Launched up(Path data, int httpPort, int kafkaPort) throws IOException {
        return start("up", data, httpPort, kafkaPort, Map.of());
    }

    static Launched demo(Path data) throws IOException {
        return start("demo", data, Ports.free(), Ports.free(), Map.of());
    }

    /** With more in its environment. */
    static Launched up(Path data, Map<String, String> environment) throws IOException {
        return start("up", data, Ports.free(), Ports.free(), environment);
    }

    private static Launched start(
            String command, Path data, int httpPort, int kafkaPort, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(JavaCommand.with(List.of(
                        "-Dquotewire.home=" + System.getProperty("quotewire.home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Quotewire.class.getName(),
                        command,
                        "--data=" + data,
                        "--http-port=" + httpPort,
                        "--kafka-port=" + kafkaPort)))
                .redirectErrorStream(true);
        // Of one who works with another Kafka too.
        builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");
        builder.environment().put("KAFKA_SECURITY_PROTOCOL", "SSL");
        builder.environment().put("QUOTEWIRE_TOPICS_PREFIX", "another.");
        builder.environment().putAll(environment);
        Process process = builder.start();
        Launched launched = new Launched(process, data, httpPort, kafkaPort);
        Thread reader = new Thread(launched::readLog, "log");
        reader.setDaemon(true);
        reader.start();
        return launched;
    }

    static Launched up(Path data) throws IOException {
        return up(data, Ports.free(), Ports.free());
    }

    private void readLog() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(log::add);
        } catch (IOException | UncheckedIOException e) {
            log.add("its output cannot be read: " + e);
        }
    }

    Launched awaitReady() {
        await("ready").atMost(PATIENCE).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("the launcher has ended:\n" + String.join("\n", log));
            }
            return log.stream().anyMatch(line -> line.contains("ready: read"));
        });
        return this;
    }

    List<String> log() {
        return log;
    }

    /** A file appears in the inbox, whole at once. */
    void drop(String name, String content) throws IOException {
        Path part = Files.writeString(data.resolve("inbox").resolve(name + ".part"), content);
        Files.move(part, data.resolve("inbox").resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + kafkaPort;
    }

    /** The address of a page of publish-service. */
    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + httpPort + path);
    }

    /** The address after which a browser may drop files. */
    URI unlocking() {
        String words = "drop files on the page after ";
        return log.stream()
                .filter(line -> line.contains(words))
                .map(line -> URI.create(line.substring(line.indexOf(words) + words.length())))
                .findFirst()
                .orElseThrow();
    }

    /** What publish-service answers. */
    String get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                .body();
    }

    /** All processes below the launcher. */
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** The launcher is told to end (SIGTERM). Returns its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the launcher has not ended:\n" + String.join("\n", log));
        }
        return process.exitValue();
    }

    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
