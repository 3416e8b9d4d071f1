package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpVersion;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports that do not come to their end: of more than fits between a service and a reader who takes nothing. */
class BrokenExportIT {

    private static final String PREFIX = "exports.";
    /** 29 MB in all. Linux keeps up to 4 for the service to send by default, and it has read up to 5 ahead. */
    private static final int DOCUMENTS = 6;

    private static final int QUOTATIONS = 50;
    private static final int WORDS = 16_000;

    private static String jdbcUrl;
    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        jdbcUrl = Databases.create("exports");
        service = Service.start(SharedBacking.bootstrapServers(), jdbcUrl, PREFIX, Map.of("quotewire.export.most", "1"))
                .awaitReady();
        try (Wire wire = new Wire(SharedBacking.bootstrapServers(), PREFIX)) {
            for (int document = 0; document < DOCUMENTS; document++) {
                wire.send(Samples.document(IntStream.range(0, QUOTATIONS)
                        .mapToObj(number -> number + " gulls".repeat(WORDS))
                        .toArray(String[]::new)));
            }
        }
        await().atMost(PATIENCE)
                .until(() -> service.json("/api/documents").path("documents").size() == DOCUMENTS);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whoFindsNoPlaceIsToldToComeAgainAndFindsOneWhenAReaderHasGone() throws Exception {
        try (SlowReaders readers = new SlowReaders(service.uri("/"), HttpVersion.HTTP_1_1)) {
            assertThat(readers.begun("/export.jsonl").statusCode()).isEqualTo(200);
            HttpResponse<String> refused = service.get("/export.csv");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(refused.body()).contains("on their way");
        }
        awaitPlace();
    }

    /** It learns that its answer was broken off once it reads on: TCP tells it no sooner. */
    @Test
    void aReaderWhoTakesNothingGivesWayToTheNext() throws Exception {
        try (SlowReaders silent = new SlowReaders(service.uri("/"), HttpVersion.HTTP_1_1)) {
            HttpClientResponse begun = silent.begun("/export.jsonl");
            awaitPlace();
            assertThat(SlowReaders.rest(begun)).failsWithin(PATIENCE);
        }
        awaitPlace();
    }

    @Test
    void soDoesOneOnAConnectionThatIsAliveAsOthersAreOnIt() throws Exception {
        try (SlowReaders silent = new SlowReaders(service.uri("/"), HttpVersion.HTTP_2)) {
            CompletableFuture<Void> ended = silent.takeNothing("/export.jsonl");
            awaitPlace();
            assertThat(ended).succeedsWithin(PATIENCE);
        }
        awaitPlace();
    }

    @ParameterizedTest
    @CsvSource({
        "/export.jsonl, HTTP_1_1",
        "/export.csv, HTTP_1_1",
        "/export.jsonld, HTTP_1_1",
        "/export.jsonl, HTTP_2",
    })
    void aReaderNoticesThatTheDatabaseWentAwayHalfWay(String path, HttpVersion version) throws Exception {
        try (SlowReaders readers = new SlowReaders(service.uri("/"), version)) {
            HttpClientResponse begun = readers.begun(path);
            assertThat(begun.statusCode()).isEqualTo(200);
            assertThat(Databases.number(
                            jdbcUrl,
                            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()"))
                    .isPositive();
            assertThat(SlowReaders.rest(begun)).failsWithin(PATIENCE);
        }
        awaitPlace();
    }

    private static void awaitPlace() {
        await().atMost(PATIENCE)
                .until(() -> service.get("/export.jsonl?speaker=Nobody").statusCode(), status -> status == 200);
    }
}
