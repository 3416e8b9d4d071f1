package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.AnalysisRequest;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import io.quotewire.wire.RecordReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dead letters are listed with reason and place, and tried again by who has the token; here without a folder. */
class DeadLettersIT {

    private static final String PREFIX = "letters.";
    private static final String TOKEN = "a token of the test";
    private static final String CHUNKS = Topic.DOCUMENT_CHUNKS.name(PREFIX);

    private static String database;
    private static Service service;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        wire = new Wire(SharedBacking.bootstrapServers(), PREFIX);
        database = Databases.create("letters");
        service = startService();
    }

    private static Service startService() throws Exception {
        return Service.start(SharedBacking.bootstrapServers(), database, PREFIX, Map.of("quotewire.drop.token", TOKEN))
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    @Test
    void aDocumentIsAskedForAndItsLetterLeavesOnceItIsShown() throws Exception {
        Samples document = Samples.document("Give me more time.").under("slow.txt");
        wire.send(Topic.DEAD_LETTERS, document.documentId(), Json.write(letter(document, "It took 30 seconds", 1)));
        long number = listed("slow.txt").path("number").asLong();
        assertThat(service.get("/files").body()).contains("It took 30 seconds");
        assertThat(retry(number, Map.of()).statusCode()).isEqualTo(403);
        HttpResponse<String> answer = retry(number);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(requests(1)).first().satisfies(request -> {
            assertThat(request.documentId()).isEqualTo(document.documentId());
            assertThat(request.partition()).isEqualTo(1);
            assertThat(request.offset()).isEqualTo(5);
        });
        assertThat(letter("slow.txt").has("retriedAt")).isTrue();

        service.signal("KILL");
        service.close();
        service = startService();
        assertThat(letter("slow.txt").has("retriedAt")).isTrue();

        wire.send(Topic.DEAD_LETTERS, document.documentId(), Json.write(letter(document, "It took 60 seconds", 2)));
        await().atMost(PATIENCE)
                .until(() -> letter("slow.txt").path("reason").asText().equals("It took 60 seconds"));
        assertThat(letter("slow.txt").has("retriedAt")).isFalse();
        assertThat(service.json("/api/files?state=failed").toString()).contains("slow.txt", "It took 60 seconds");

        wire.send(document);
        await().atMost(PATIENCE).until(() -> letter("slow.txt").isEmpty());
        assertThat(service.json("/api/files?state=failed").toString()).doesNotContain("slow.txt");
        assertThat(retry(number).statusCode()).isEqualTo(404);
    }

    @Test
    void whatThisServiceSetAsideIsReadAgainAtItsPlace() throws Exception {
        Samples owner = Samples.document("This is mine.").under("owner.txt");
        Samples later = Samples.document("This was mine.").under("later.txt");
        ObjectNode record = Json.read(Json.write(later.quotations().get(0)), ObjectNode.class);
        record.put("id", owner.quotations().get(0).id());
        wire.send(owner);
        await().atMost(PATIENCE)
                .until(() -> service.texts("?document=" + owner.documentId()).size() == 1);
        wire.send(Topic.ENRICHED_QUOTATIONS, later.documentId(), Json.write(record));
        wire.sendSummary(later);
        long number = listed("later.txt").path("number").asLong();
        HttpResponse<String> again = retry(number);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("another document's");

        // The owner gives it up: its later analysis has none.
        wire.sendSummary(owner.analysedBy("quotewire-2"));
        await().atMost(PATIENCE)
                .until(() -> service.texts("?document=" + owner.documentId()).isEmpty());
        HttpResponse<String> atLast = retry(number);
        assertThat(atLast.statusCode()).as(atLast.body()).isEqualTo(200);
        assertThat(service.texts("?document=" + later.documentId())).containsExactly("This was mine.");
        assertThat(letter("later.txt")).isEmpty();
        assertThat(retry(number).statusCode()).isEqualTo(404);
    }

    @Test
    void whatNamesNoDocumentCannotBeTriedAgain() throws Exception {
        DeadLetter letter =
                new DeadLetter("enrich-service", "No chunk", null, null, CHUNKS, 0, 77, "torn", Instant.EPOCH);
        wire.send(Topic.DEAD_LETTERS, "torn", Json.write(letter));
        await().atMost(PATIENCE).until(() -> letters().toString().contains("torn"));
        for (JsonNode one : letters()) {
            if (one.path("offset").asInt() == 77) {
                HttpResponse<String> answer = retry(one.path("number").asLong());
                assertThat(answer.statusCode()).isEqualTo(409);
                assertThat(answer.body()).contains("which document");
            }
        }
    }

    private static DeadLetter letter(Samples document, String reason, long second) {
        return new DeadLetter(
                "enrich-service",
                reason,
                document.documentId(),
                "slow.txt",
                CHUNKS,
                1,
                5,
                null,
                Instant.ofEpochSecond(second));
    }

    private static HttpResponse<String> retry(long number) throws Exception {
        return retry(number, Map.of("Authorization", "Bearer " + TOKEN));
    }

    private static HttpResponse<String> retry(long number, Map<String, String> headers) throws Exception {
        return service.send("POST", "/api/dead-letters/" + number + "/retry", headers, "");
    }

    private static JsonNode letters() throws Exception {
        return service.json("/api/dead-letters").path("letters");
    }

    private static JsonNode letter(String path) throws Exception {
        for (JsonNode letter : letters()) {
            if (letter.path("path").asText().equals(path)) {
                return letter;
            }
        }
        return Json.read("{}".getBytes(UTF_8), JsonNode.class);
    }

    private static JsonNode listed(String path) throws Exception {
        await().atMost(PATIENCE).until(() -> !letter(path).isEmpty());
        return letter(path);
    }

    private static List<AnalysisRequest> requests(int many) {
        List<AnalysisRequest> requests = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", SharedBacking.bootstrapServers(),
                        "group.id", "requests",
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topic.ANALYSIS_REQUESTS.name(PREFIX)));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofSeconds(1))
                        .forEach(record -> requests.add(RecordReader.read(record.value(), AnalysisRequest.class)));
                return requests.size() >= many;
            });
        }
        return requests;
    }
}
