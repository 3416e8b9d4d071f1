package io.quotewire.enrich.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.Topic;
import io.quotewire.enrich.Chunks;
import io.quotewire.enrich.TopicClient;
import io.quotewire.wire.TopicSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chunks' topic is deleted and made anew; the offsets reached in the old one are valid in the new one. */
class DeletedTopicIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String KAFKA = SharedBacking.bootstrapServers();
    private static final int DOCUMENTS = 30;

    @TempDir
    Path folder;

    @Test
    void theNewTopicIsReadFromItsBeginning() throws Exception {
        Map<String, String> settings = Map.of("QUOTEWIRE_TOPICS_PREFIX", "anew.", "QUOTEWIRE_ENCODER", "light");
        try (TopicClient topics = new TopicClient(KAFKA, "anew.")) {
            try (ServiceProcess service = ServiceProcess.start(folder, KAFKA, settings)) {
                send(topics, 0);
                topics.await(Topic.ENRICHED_DOCUMENTS, DOCUMENTS, EnrichedDocument.class);
                makeAnew();
                // Running, it ends itself, so that whoever started it starts it again.
                await().atMost(PATIENCE).until(() -> !service.alive());
            }
            send(topics, DOCUMENTS);
            send(topics, 2 * DOCUMENTS);
            try (ServiceProcess again = ServiceProcess.start(folder, KAFKA, settings)) {
                assertThat(topics.await(Topic.ENRICHED_DOCUMENTS, 3 * DOCUMENTS, EnrichedDocument.class))
                        .extracting(document -> document.source().path())
                        .hasSize(3 * DOCUMENTS)
                        .doesNotHaveDuplicates();
                assertThat(again.alive()).isTrue();
            }
        }
    }

    private static void send(TopicClient topics, int from) {
        for (int i = from; i < from + DOCUMENTS; i++) {
            topics.send(
                    Chunks.of("anew/" + i + ".txt", "“We will build bridge number " + i + ",” said Ann Miller.", 9000));
        }
    }

    private static void makeAnew() throws Exception {
        Map<String, Object> kafka = Map.of("bootstrap.servers", KAFKA);
        try (Admin admin = Admin.create(kafka)) {
            admin.deleteTopics(List.of(Topic.DOCUMENT_CHUNKS.name("anew.")))
                    .all()
                    .get();
        }
        new TopicSetup("anew.", 6).create(kafka, reason -> {});
    }
}
