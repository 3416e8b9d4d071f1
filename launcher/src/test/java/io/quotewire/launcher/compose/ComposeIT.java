package io.quotewire.launcher.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quotewire.backing.Ports;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.launcher.CommittedRecords;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ComposeContainer;
import org.testcontainers.containers.ComposeContainer.RemoveImages;

/** The project's own docker-compose.yml, with three of enrich-service: {@code ./mvnw verify -Pdocker}. */
@EnabledIfSystemProperty(named = "quotewire.docker", matches = "true")
class ComposeIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Neither root nor the containers' user. */
    private static final String SOMEBODY = "12345";

    // What Docker makes in it belongs to root.
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @BeforeAll
    static void needAnEngine() {
        boolean answers = DockerClientFactory.instance().isDockerAvailable();
        if (!answers) {
            System.out.println("ComposeIT is skipped: no Docker engine answers.");
        }
        assumeTrue(answers, "no Docker engine answers");
    }

    @Test
    void aFileDroppedByAnOrdinaryUserComesOutOnceWithThreeOfEnrichService() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Path data = folder.resolve("data"); // not there yet: Docker makes it, as root
        int httpPort = Ports.free();
        int kafkaPort = Ports.free();
        try (ComposeContainer compose = new ComposeContainer(
                        Path.of(System.getProperty("quotewire.home"), "docker-compose.yml")
                                .toFile())
                .withEnv("QUOTEWIRE_DATA", data.toString())
                .withEnv("QUOTEWIRE_HTTP_PORT", String.valueOf(httpPort))
                .withEnv("QUOTEWIRE_KAFKA_PORT", String.valueOf(kafkaPort))
                // Once one is scaled, only those that are named are started, and those they depend on.
                .withServices("ingest-service", "enrich-service", "publish-service")
                .withScaledService("enrich-service", 3)
                .withBuild(true)
                .withPull(false)
                .withRemoveImages(RemoveImages.LOCAL)) {
            compose.start();
            String kafka = "localhost:" + kafkaPort;
            await("all three share the work")
                    .atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(ExecutionException.class) // the group is not there yet
                    .until(() -> hostsOfEnrichService(kafka).size() == 3);

            for (int number = 1; number <= 12; number++) {
                drop(data.resolve("inbox"), number);
            }
            for (int number = 1; number <= 12; number++) {
                String words = words(number);
                await(words).atMost(PATIENCE).until(() -> feed(httpPort).contains(words));
            }
            List<String> texts = CommittedRecords.of(kafka, Topic.ENRICHED_QUOTATIONS, EnrichedQuotation.class).stream()
                    .map(EnrichedQuotation::text)
                    .toList();
            assertThat(texts).hasSize(12).doesNotHaveDuplicates();
            await("moved").atMost(PATIENCE).until(() -> Files.exists(data.resolve("done/12.txt")));
        }
    }

    private static String words(int number) {
        return "Gate " + number + " will open on Friday";
    }

    /** As a user who has no right but everyone's. */
    private static void drop(Path inbox, int number) throws IOException, InterruptedException {
        String script = "printf '“%s,” said Ada Moss.' \"$1\" >\"$2.part\" && mv \"$2.part\" \"$2\"";
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("setpriv", "--reuid=" + SOMEBODY, "--regid=" + SOMEBODY, "--clear-groups"));
        }
        String file = inbox.resolve(number + ".txt").toString();
        command.addAll(List.of("sh", "-c", script, "drop", words(number), file));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static String feed(int port) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/feed.json"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return ""; // not up yet
        }
    }

    private static Set<String> hostsOfEnrichService(String kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            return admin
                    .describeConsumerGroups(Set.of("enrich-service"))
                    .all()
                    .get()
                    .get("enrich-service")
                    .members()
                    .stream()
                    .map(member -> member.host())
                    .collect(Collectors.toSet());
        }
    }
}
