package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.backing.SharedBacking;
import io.quotewire.wire.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Quotations as long as records may be, many of them, in a service with a small heap: what is asked for at once would
 * never fit into it.
 */
class LargeAnswersIT {

    private static final String PREFIX = "large.";
    private static final int QUOTATIONS = 120;
    /** In UTF-8 four bytes each. */
    private static final String LONG = "\uD83D\uDC0B".repeat(30_000);

    private static final int MOST_BYTES = 4_000_000;

    private static Service service;
    private static Wire wire;
    private static Samples whales;

    @BeforeAll
    static void start() throws Exception {
        wire = new Wire(SharedBacking.bootstrapServers(), PREFIX);
        service = Service.start(
                        SharedBacking.bootstrapServers(),
                        Databases.create("large"),
                        PREFIX,
                        Map.of("quotewire.stream.most", "500", "quotewire.stream.heartbeat", "15S"))
                .awaitReady();
        whales = Samples.document(IntStream.range(0, QUOTATIONS)
                        .mapToObj(number -> "Whale " + number + ": " + LONG)
                        .toArray(String[]::new))
                .saidBy("A whaler");
        wire.send(whales);
        await().atMost(PATIENCE)
                .until(() -> service.get("/documents/" + whales.documentId()).statusCode() == 200);
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    private static List<String> ids() {
        return whales.quotations().stream().map(one -> one.id()).toList();
    }

    private static HttpResponse<String> answer(String path) throws Exception {
        HttpResponse<String> response = service.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.body().getBytes(StandardCharsets.UTF_8).length)
                .as(path)
                .isLessThan(MOST_BYTES);
        return response;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/quotations", "/feed.json"})
    void aLongAnswerEndsSoonerAndGoesOnWithoutGapOrRepetition(String path) throws Exception {
        List<String> read = new ArrayList<>();
        for (String next = path + "?limit=200&speaker=A+whaler"; next != null; ) {
            JsonNode page = Json.read(answer(next).body().getBytes(StandardCharsets.UTF_8), JsonNode.class);
            JsonNode rows = page.has("items") ? page.path("items") : page.path("quotations");
            assertThat(rows).isNotEmpty();
            rows.forEach(one -> read.add(one.path("id").asText()));
            String further = page.path(page.has("items") ? "next_url" : "next").asText(null);
            next = further == null ? null : further.substring(further.indexOf(path));
        }
        List<String> newestFirst = new ArrayList<>(ids());
        Collections.reverse(newestFirst);
        assertThat(read).containsExactlyElementsOf(newestFirst);
    }

    @Test
    void thePagesAreTurnedThroughAllOfThem() throws Exception {
        List<String> read = new ArrayList<>();
        for (String next = "/?speaker=A+whaler"; next != null; ) {
            String page = answer(next).body();
            read.addAll(Pages.all("<article class=\"card\" id=\"([^\"]*)\"", page));
            next = page.contains("<a rel=\"next\"") ? Pages.turned("next", page) : null;
        }
        assertThat(read).hasSize(QUOTATIONS).containsExactlyInAnyOrderElementsOf(ids());
    }

    private static Socket silent(String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), service.uri("/").getPort()));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** All that shows quotations, many at a time, while others have asked and take nothing. */
    @Test
    void manyWhoAskForMuchAndManyWhoTakeNothingDoNotEndTheService() throws Exception {
        List<String> paths = List.of(
                "/feed.json?limit=200",
                "/feed.atom?limit=200",
                "/api/quotations?limit=200&q=whale",
                "/api/documents?limit=200",
                "/",
                "/?q=whale",
                "/documents/" + whales.documentId(),
                "/speakers?name=A+whaler");
        List<Socket> silent = new ArrayList<>();
        ExecutorService readers = Executors.newFixedThreadPool(16);
        try {
            for (int i = 0; i < 60; i++) {
                silent.add(silent(i % 2 == 0 ? "/api/stream?after=0" : paths.get(i / 2 % 3)));
            }
            List<CompletableFuture<Void>> answers = new ArrayList<>();
            for (int i = 0; i < 48; i++) {
                String path = paths.get(i % paths.size());
                answers.add(CompletableFuture.runAsync(
                        () -> {
                            try {
                                answer(path);
                            } catch (Exception e) {
                                throw new IllegalStateException(path, e);
                            }
                        },
                        readers));
            }
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                    .get(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS);
        } finally {
            readers.shutdownNow();
            for (Socket socket : silent) {
                socket.close();
            }
        }
        assertThat(service.process().isAlive()).isTrue();
        assertThat(service.log()).noneMatch(line -> line.contains("OutOfMemoryError"));
        Samples later = Samples.document("And the sea was calm.");
        wire.send(later);
        await().atMost(PATIENCE)
                .until(() -> service.texts("?document=" + later.documentId()).size() == 1);
    }
}
