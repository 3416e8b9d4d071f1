package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What cannot be stored or shown is told with its reason, and stops nothing that comes after it. */
class SetAsideIT {

    private static final String PREFIX = "aside.";
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/files",
            "/speakers",
            "/topics",
            "/feed.json",
            "/feed.atom",
            "/api/quotations",
            "/api/documents",
            "/api/files",
            "/export.csv",
            "/export.jsonl",
            "/export.jsonld");

    private static Service service;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        wire = new Wire(SharedBacking.bootstrapServers(), PREFIX);
        service = Service.start(SharedBacking.bootstrapServers(), Databases.create("aside"), PREFIX)
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    @Test
    void aNameThatNoIndexHoldsIsShownAndFound() throws Exception {
        String name = unrepeated(1000);
        Samples document = shown(Samples.document("My name is long.").saidBy(name));
        JsonNode found = service.json("/api/quotations?document=" + document.documentId())
                .path("quotations")
                .path(0);
        assertThat(found.at("/speaker/name").asText()).isEqualTo(name);
        String shared = name.substring(0, 400);
        assertThat(service.texts("?speaker=" + URLEncoder.encode(shared, UTF_8)))
                .contains("My name is long.");
        assertThat(service.get("/speakers").body()).contains("…");
        everythingAnswers();
    }

    @Test
    void aTextWithMoreWordsThanAListHoldsIsShown() throws Exception {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            words.append(Integer.toString(i, 36)).append(' ');
        }
        shown(Samples.document(words.toString().strip()));
        shown(Samples.document(unrepeated(120_000)));
    }

    @Test
    void aPathThatNoIndexHoldsIsListed() throws Exception {
        String folder = unrepeated(2500);
        for (String name : List.of("one.txt", "two.txt")) {
            String path = folder + name;
            IngestedFile line = new IngestedFile(
                    path, FileState.FAILED, "no text", null, null, null, 1, null, 5, 0, Instant.now(), null);
            wire.send(Topic.INGESTED_FILES, path, Json.write(line));
        }
        awaitFiles(
                files -> assertThat(files.findValuesAsText("path")).contains(folder + "one.txt", folder + "two.txt"));
    }

    @Test
    void recordsThatBreakTheirSchemaAreToldOnFilesWithTheReason() throws Exception {
        shown(Samples.document("Before all of them."));
        Map<String, Consumer<ObjectNode>> faults = Map.of(
                "nameless.txt", record -> ((ObjectNode) record.path("speaker")).putNull("name"),
                "codeless.txt", record -> ((ObjectNode) record.at("/topics/0")).putNull("code"),
                "tongueless.txt", record -> record.putNull("language"),
                "bell.txt", record -> record.put("language", "e\u0007"),
                "aeons.txt",
                        record ->
                                ((ObjectNode) record.path("source")).put("receivedAt", "+1000000000-01-01T00:00:00Z"));
        List<Samples> refused = new ArrayList<>();
        for (var fault : faults.entrySet()) {
            Samples document = Samples.document("It is about " + fault.getKey()).under(fault.getKey());
            ObjectNode record = Json.read(Json.write(document.quotations().get(0)), ObjectNode.class);
            fault.getValue().accept(record);
            wire.send(Topic.ENRICHED_QUOTATIONS, document.documentId(), Json.write(record));
            wire.sendSummary(document);
            refused.add(document);
        }
        Samples endless = Samples.document("It is endless.").under("endless.txt");
        ObjectNode summary = Json.read(Json.write(endless.summary()), ObjectNode.class);
        wire.sendQuotations(endless);
        wire.send(
                Topic.ENRICHED_DOCUMENTS,
                endless.documentId(),
                Json.write(summary.put("textLength", Integer.MAX_VALUE)));
        refused.add(endless);
        shown(Samples.document("After all of them."));
        for (Samples document : refused) {
            awaitFiles(files -> assertThat(
                            file(files, document.path()).path("state").asText())
                    .isEqualTo("failed"));
            JsonNode file = file(service.json("/api/files?limit=200"), document.path());
            assertThat(file.path("reason").asText()).contains("could not be taken in");
            assertThat(file.path("documentId").asText()).isEqualTo(document.documentId());
            assertThat(service.texts("?document=" + document.documentId())).isEmpty();
        }
        everythingAnswers();
        assertThat(lettersOnTheTopic(refused.size()))
                .containsAll(refused.stream().map(Samples::documentId).toList());
    }

    @Test
    void aFileWhoseSummaryIsRefusedIsNotReceivedForEver() throws Exception {
        Samples document = Samples.document("Nobody will read this.").under("half.txt");
        IngestedFile line = new IngestedFile(
                "half.txt",
                FileState.PUBLISHED,
                null,
                document.documentId(),
                document.documentId(),
                null,
                1,
                null,
                5,
                1,
                Instant.now(),
                null);
        wire.send(Topic.INGESTED_FILES, "half.txt", Json.write(line));
        wire.sendQuotations(document);
        wire.send(Topic.ENRICHED_DOCUMENTS, document.documentId(), "{ torn".getBytes(UTF_8));
        awaitFiles(files -> {
            JsonNode file = file(files, "half.txt");
            assertThat(file.path("state").asText()).isEqualTo("failed");
            assertThat(file.path("service").asText()).isEqualTo("publish-service");
        });
    }

    @Test
    void anotherDocumentsQuotationIsNotTaken() throws Exception {
        Samples owner = shown(Samples.document("This is mine."));
        Samples thief = Samples.document("This was mine.").under("thief.txt");
        ObjectNode record = Json.read(Json.write(thief.quotations().get(0)), ObjectNode.class);
        record.put("id", owner.quotations().get(0).id());
        wire.send(Topic.ENRICHED_QUOTATIONS, thief.documentId(), Json.write(record));
        wire.sendSummary(thief);
        awaitFiles(files ->
                assertThat(file(files, "thief.txt").path("reason").asText()).contains("another document's"));
        assertThat(service.texts("?document=" + owner.documentId())).containsExactly("This is mine.");
        shown(Samples.document("Nobody else minds."));
    }

    @Test
    void aLineOfTheLedgerThatCannotBeReadIsToldByItsKey() throws Exception {
        wire.send(Topic.INGESTED_FILES, "torn/line.txt", "{ torn".getBytes(UTF_8));
        awaitFiles(files ->
                assertThat(file(files, "torn/line.txt").path("state").asText()).isEqualTo("failed"));
    }

    private static Samples shown(Samples document) throws Exception {
        wire.send(document);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.texts("?document=" + document.documentId()))
                        .isEqualTo(document.sentences()));
        return document;
    }

    private static void awaitFiles(Consumer<JsonNode> right) {
        await().atMost(PATIENCE).untilAsserted(() -> right.accept(service.json("/api/files?limit=200")));
    }

    private static JsonNode file(JsonNode files, String path) {
        for (JsonNode file : files.path("files")) {
            if (file.path("path").asText().equals(path)) {
                return file;
            }
        }
        return Json.read("{}".getBytes(UTF_8), JsonNode.class);
    }

    private static void everythingAnswers() throws Exception {
        for (String address : ADDRESSES) {
            assertThat(service.get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    /** The documents of which there are letters on the topic. */
    private static List<String> lettersOnTheTopic(int many) {
        List<String> documents = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", SharedBacking.bootstrapServers(),
                        "group.id", "letters",
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topic.DEAD_LETTERS.name(PREFIX)));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(java.time.Duration.ofSeconds(1))
                        .forEach(record -> documents.add(Json.read(record.value(), JsonNode.class)
                                .path("documentId")
                                .asText()));
                return documents.size() >= many;
            });
        }
        return documents;
    }

    /** Letters of three bytes that do not compress. */
    private static String unrepeated(int letters) {
        Random random = new Random(letters);
        StringBuilder text = new StringBuilder("A");
        random.ints(letters - 1L, 0x4E00, 0x9FA0).forEach(text::appendCodePoint);
        return text.toString();
    }
}
