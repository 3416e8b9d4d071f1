package io.quotewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quotewire.backing.Ports;
import io.quotewire.backing.SharedBacking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The application as it is put together from its settings. */
@QuarkusTest
@QuarkusTestResource(value = IngestServiceIT.Backing.class, restrictToAnnotatedClass = true)
class IngestServiceIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @ConfigProperty(name = "quotewire.data")
    Path data;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void becomesReadyAndTakesFilesIn() throws Exception {
        await().atMost(PATIENCE).until(() -> status("/q/health/ready") == 200);
        assertThat(status("/q/health/live")).isEqualTo(200);
        Files.writeString(data.resolve("inbox/hello.txt"), "“Hello,” said Ada.");
        await().atMost(PATIENCE).until(() -> Files.exists(data.resolve("done/hello.txt")));
    }

    private int status(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    public static final class Backing implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            try {
                Path data = Files.createTempDirectory(Path.of("target"), "ingest-service-it");
                return Map.of(
                        "kafka.bootstrap.servers", SharedBacking.bootstrapServers(),
                        "quotewire.data", data.toString(),
                        "quotewire.topics.prefix", "application.",
                        "quarkus.http.test-port", String.valueOf(Ports.free()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {}
    }
}
