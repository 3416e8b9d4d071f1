package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that do not come to their end: of more than fits between a service and a reader who takes nothing. */
class BrokenExportIT {

    private static final String PREFIX = "exports.";
    private static final int QUOTATIONS = 200;
    private static final int WORDS = 8_000;

    private static String jdbcUrl;
    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        jdbcUrl = Databases.create("exports");
        service = Service.start(SharedBacking.bootstrapServers(), jdbcUrl, PREFIX, Map.of("quotewire.export.most", "1"))
                .awaitReady();
        try (Wire wire = new Wire(SharedBacking.bootstrapServers(), PREFIX)) {
            wire.send(Samples.document(IntStream.range(0, QUOTATIONS)
                    .mapToObj(number -> number + " gulls".repeat(WORDS))
                    .toArray(String[]::new)));
        }
        await().atMost(PATIENCE).until(() -> service.texts("?limit=1"), texts -> !texts.isEmpty());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** An export of which only the first byte is taken. */
    private static InputStream begun(String path) throws Exception {
        HttpResponse<InputStream> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(service.uri(path)).build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().read()).isPositive();
        return response.body();
    }

    @Test
    void whoFindsNoPlaceIsToldToComeAgainAndFindsOneWhenAReaderHasGone() throws Exception {
        InputStream begun = begun("/export.jsonl");
        HttpResponse<String> refused = service.get("/export.csv");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("on their way");
        begun.close();
        awaitPlace();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/export.jsonl", "/export.csv", "/export.jsonld"})
    void aReaderNoticesThatTheDatabaseWentAwayHalfWay(String path) throws Exception {
        try (InputStream begun = begun(path)) {
            assertThat(Databases.number(
                            jdbcUrl,
                            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()"))
                    .isPositive();
            assertThatThrownBy(begun::readAllBytes).isInstanceOf(IOException.class);
        }
        awaitPlace();
    }

    private static void awaitPlace() {
        await().atMost(PATIENCE)
                .until(() -> service.get("/export.jsonl?speaker=Nobody").statusCode(), status -> status == 200);
    }
}
