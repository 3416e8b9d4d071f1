package io.quotewire.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.backing.Ports;
import io.quotewire.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The service as it ships: a process of its own, started from its jar, with a small heap. */
public final class Service implements AutoCloseable {

    /** How long an outcome is waited for. */
    public static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String JAR = "target/quarkus-app/quarkus-run.jar";

    private final int port;
    private final Process process;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private Service(int port, Process process) {
        this.port = port;
        this.process = process;
        Thread reader = new Thread(this::readLog, "service-log");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the service, without waiting for anything. */
    public static Service start(String bootstrapServers, String jdbcUrl, String prefix) throws IOException {
        return start(bootstrapServers, jdbcUrl, prefix, Map.of());
    }

    /** Starts the service with more settings. */
    public static Service start(String bootstrapServers, String jdbcUrl, String prefix, Map<String, String> more)
            throws IOException {
        return start(bootstrapServers, jdbcUrl, prefix, more, List.of("-Xmx128m"));
    }

    /** Starts the service with more settings and these options of the virtual machine. */
    public static Service start(
            String bootstrapServers, String jdbcUrl, String prefix, Map<String, String> more, List<String> options)
            throws IOException {
        String given = more.get("quarkus.http.port");
        int port = given == null ? Ports.free() : Integer.parseInt(given);
        Map<String, String> settings = new HashMap<>(Map.ofEntries(
                Map.entry("kafka.bootstrap.servers", bootstrapServers),
                Map.entry("quotewire.topics.prefix", prefix),
                Map.entry("quotewire.topics.partitions", "2"),
                Map.entry("quarkus.datasource.jdbc.url", jdbcUrl),
                Map.entry("quarkus.http.port", String.valueOf(port)),
                Map.entry("quotewire.public-url", "https://news.example/wire/"),
                Map.entry("quotewire.stream.heartbeat", "1S"),
                Map.entry("quotewire.stream.most", "8")));
        settings.putAll(more);
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR));
        return new Service(
                port, new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void readLog() {
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
            }
        } catch (IOException e) {
            log.add("end of the log: " + e.getMessage());
        }
    }

    /** Waits until the database answers. */
    public Service awaitReady() {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(get("/feed.json").statusCode())
                        .as("status; the log says %s", log)
                        .isEqualTo(200));
        return this;
    }

    /** What it has printed. */
    public List<String> log() {
        return log;
    }

    /** The address of one of its pages, feeds and the like. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, Map.of());
    }

    HttpResponse<String> get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        return send("GET", path, headers, "");
    }

    HttpResponse<String> send(String method, String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    public JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.read(response.body().getBytes(UTF_8), JsonNode.class);
    }

    /** The texts of the quotations that a query finds, newest first. */
    public List<String> texts(String query) throws IOException, InterruptedException {
        List<String> texts = new ArrayList<>();
        json("/api/quotations" + query)
                .path("quotations")
                .forEach(one -> texts.add(one.path("text").asText()));
        return texts;
    }

    /** Opens the stream after an event. */
    Events events(long lastEventId) {
        return events("", lastEventId);
    }

    /** Opens the stream of a view after an event. */
    Events events(String query, long lastEventId) {
        return Events.open(client, uri("/api/stream" + query), lastEventId);
    }

    /** Its process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Sends a signal: KILL, STOP, CONT. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
