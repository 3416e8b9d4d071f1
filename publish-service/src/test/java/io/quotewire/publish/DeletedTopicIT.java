package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import io.quotewire.wire.TopicSetup;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

/** A topic is deleted and made anew; every document ends in one state that readers see. */
class DeletedTopicIT {

    private static final String PREFIX = "deleted.";
    private static final String BROKER = SharedBacking.bootstrapServers();

    @Test
    void whatIsOnTheNewTopicIsShownAndWhatWasLostIsTold() throws Exception {
        String jdbcUrl = Databases.create("deleted_topic");
        Samples first = Samples.document("Shown before it.");
        Samples lost = Samples.document("Nobody reads this.");
        try (Wire wire = new Wire(BROKER, PREFIX)) {
            try (Service service = Service.start(BROKER, jdbcUrl, PREFIX).awaitReady()) {
                wire.send(first);
                line(wire, lost);
                await().atMost(PATIENCE).until(() -> state(service, lost).equals("received"));
                await().atMost(PATIENCE)
                        .until(() -> !service.texts("?document=" + first.documentId())
                                .isEmpty());
                assertThat(state(service, first))
                        .as("without a line of the ledger")
                        .isEqualTo("published");
                makeAnew(Topic.ENRICHED_DOCUMENTS);
                await().atMost(PATIENCE).until(() -> !service.process().isAlive());
            }
            // As many as before and more: the offset that was reached is a valid one.
            List<Samples> next = List.of(
                    Samples.document("Shown after it, one."),
                    Samples.document("Shown after it, two."),
                    Samples.document("Shown after it, three."));
            for (Samples one : next) {
                wire.send(one);
            }
            try (Service again = Service.start(BROKER, jdbcUrl, PREFIX).awaitReady()) {
                for (Samples one : next) {
                    await().atMost(PATIENCE)
                            .until(() ->
                                    again.texts("?document=" + one.documentId()).size() == 1);
                }
                await().atMost(PATIENCE).until(() -> state(again, lost).equals("failed"));
                assertThat(file(again, lost).path("reason").asText()).contains("deleted.enriched-documents");
                assertThat(again.texts("?document=" + first.documentId())).hasSize(1);
                wire.send(lost);
                await().atMost(PATIENCE).until(() -> state(again, lost).equals("published"));
                assertThat(file(again, lost).path("reason").isMissingNode()).isTrue();
            }
        }
    }

    private static void line(Wire wire, Samples document) throws Exception {
        IngestedFile line = new IngestedFile(
                document.path(),
                FileState.PUBLISHED,
                null,
                document.documentId(),
                document.documentId(),
                null,
                1,
                null,
                5,
                1,
                Instant.now().minusSeconds(60),
                null);
        wire.send(Topic.INGESTED_FILES, line.path(), Json.write(line));
    }

    private static String state(Service service, Samples document) throws Exception {
        return file(service, document).path("state").asText();
    }

    private static JsonNode file(Service service, Samples document) throws Exception {
        for (JsonNode file : service.json("/api/files?limit=100").path("files")) {
            if (file.path("documentId").asText().equals(document.documentId())) {
                return file;
            }
        }
        return Json.read("{}".getBytes(UTF_8), JsonNode.class);
    }

    private static void makeAnew(Topic topic) throws Exception {
        Map<String, Object> kafka = Map.of("bootstrap.servers", BROKER);
        try (Admin admin = Admin.create(kafka)) {
            admin.deleteTopics(List.of(topic.name(PREFIX))).all().get();
        }
        new TopicSetup(PREFIX, 2).create(kafka, reason -> {});
    }
}
