package io.quotewire.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.Ports;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.launcher.CommittedRecords;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole path, from a dropped file to the feed, as {@code ./quotewire up} starts it. */
class PipelineIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ARTICLE = """
            “The bridge will open in May,” said Maria Keller, the mayor.

            “We have waited for eleven years,” Tom Reed said.
            """;

    @TempDir
    Path data;

    @BeforeEach
    void letOthersPass() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void aDroppedFileComesOutInTheFeedAndOnTheTopicOnceAlsoAfterAnotherStart() throws Exception {
        try (Launched first = Launched.up(data).awaitReady()) {
            first.drop("bridge.txt", ARTICLE);
            awaitInFeed(first, "The bridge will open in May");
            assertThat(quotedTexts(first))
                    .anyMatch(text -> text.contains("The bridge will open in May"))
                    .anyMatch(text -> text.contains("We have waited for eleven years"))
                    .doesNotHaveDuplicates();
            await("moved").atMost(PATIENCE).until(() -> Files.exists(data.resolve("done/bridge.txt")));
            assertThat(statusOf(first.unlocking())).isEqualTo(303);
            assertThat(first.stop()).isEqualTo(128 + 15);
            assertThat(first.log())
                    .filteredOn(line -> !line.contains("has been blocked for")) // a busy machine, to Vert.x
                    .noneMatch(line -> line.matches(".*\\b(WARN|WARNING|ERROR|FATAL)\\b.*"));
        }
        try (Launched second = Launched.up(data).awaitReady()) {
            awaitInFeed(second, "The bridge will open in May");
            second.drop("bridge-again.txt", ARTICLE);
            second.drop("tunnel.txt", "“The tunnel comes next,” said Maria Keller.");
            awaitInFeed(second, "The tunnel comes next");
            assertThat(quotedTexts(second)).doesNotHaveDuplicates();
        }
    }

    /** Without following where it leads. */
    private static int statusOf(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void nothingIsLeftOfAKilledLauncher() throws Exception {
        try (Launched launched = Launched.up(data).awaitReady()) {
            List<ProcessHandle> children = launched.children();
            launched.kill();
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
        }
    }

    @Test
    void aTakenPortIsSaidByNumber() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Launched launched = Launched.up(data, taken.getLocalPort(), Ports.free())) {
            assertThat(launched.exitCode()).isEqualTo(1);
            assertThat(launched.log())
                    .containsExactly("quotewire: port " + taken.getLocalPort()
                            + ", wanted for the page and the feed (--http-port), is taken by another program");
        }
    }

    private static void awaitInFeed(Launched launched, String words) {
        await(words).atMost(PATIENCE).until(() -> launched.get("/feed.json").contains(words));
    }

    private static List<String> quotedTexts(Launched launched) {
        return CommittedRecords.of(launched.bootstrapServers(), Topic.ENRICHED_QUOTATIONS, EnrichedQuotation.class)
                .stream()
                .map(EnrichedQuotation::text)
                .toList();
    }
}
