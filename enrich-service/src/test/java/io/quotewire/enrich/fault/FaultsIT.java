package io.quotewire.enrich.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.enrich.Chunks;
import io.quotewire.enrich.TopicClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults while documents flow: afterwards every quotation is there exactly once. */
class FaultsIT {

    private static final int DOCUMENTS = 100;
    private static final String KAFKA = SharedBacking.bootstrapServers();

    @TempDir
    Path folder;

    @Test
    void killedAgainAndAgainAndStartedAgain() throws Exception {
        Map<String, String> settings = Map.of("QUOTEWIRE_TOPICS_PREFIX", "killed.");
        try (TopicClient topics = new TopicClient(KAFKA, "killed.")) {
            for (int round = 0; round < 4; round++) {
                ServiceProcess service = ServiceProcess.start(folder, KAFKA, settings);
                sendHalves(topics, round, 0);
                topics.await(Topic.ENRICHED_DOCUMENTS, round * DOCUMENTS + DOCUMENTS / 4, EnrichedDocument.class);
                service.kill();
                sendHalves(topics, round, 1);
            }
            try (ServiceProcess service = ServiceProcess.start(folder, KAFKA, settings)) {
                assertExactlyOnce(topics, 4 * DOCUMENTS);
                assertThat(service.alive()).isTrue();
            }
        }
    }

    @Test
    void frozenPastItsTransactionTimeOut() throws Exception {
        Map<String, String> settings =
                Map.of("QUOTEWIRE_TOPICS_PREFIX", "frozen.", "KAFKA_TRANSACTION_TIMEOUT_MS", "3000");
        try (TopicClient topics = new TopicClient(KAFKA, "frozen.");
                ServiceProcess service = ServiceProcess.start(folder, KAFKA, settings)) {
            sendHalves(topics, 0, 0);
            topics.await(Topic.ENRICHED_DOCUMENTS, 1, EnrichedDocument.class);
            service.freeze();
            sendHalves(topics, 0, 1);
            Thread.sleep(10_000); // the fault itself: longer than the session and the transaction may be silent
            service.thaw();
            assertExactlyOnce(topics, DOCUMENTS);
            assertThat(service.alive()).isTrue();
        }
    }

    @Test
    void threeShareTheWorkAndOneIsKilled() throws Exception {
        Map<String, String> settings = Map.of("QUOTEWIRE_TOPICS_PREFIX", "three.", "QUOTEWIRE_ENRICH_THREADS", "1");
        try (TopicClient topics = new TopicClient(KAFKA, "three.");
                ServiceProcess first =
                        ServiceProcess.start(Files.createDirectory(folder.resolve("1")), KAFKA, settings)) {
            sendHalves(topics, 0, 0);
            topics.await(Topic.ENRICHED_DOCUMENTS, 1, EnrichedDocument.class);
            try (ServiceProcess second =
                            ServiceProcess.start(Files.createDirectory(folder.resolve("2")), KAFKA, settings);
                    ServiceProcess third =
                            ServiceProcess.start(Files.createDirectory(folder.resolve("3")), KAFKA, settings)) {
                sendHalves(topics, 0, 1);
                sendHalves(topics, 1, 0);
                first.kill();
                sendHalves(topics, 1, 1);
                assertExactlyOnce(topics, 2 * DOCUMENTS);
                assertThat(second.alive() && third.alive()).isTrue();
            }
        }
    }

    /** What failed for want of time is asked for again, and the service is killed while it is at that. */
    @Test
    void killedWhileDocumentsAreAnalysedAgain() throws Exception {
        Map<String, String> settings = Map.of("QUOTEWIRE_TOPICS_PREFIX", "asked.");
        Map<String, String> hasty =
                Map.of("QUOTEWIRE_TOPICS_PREFIX", "asked.", "QUOTEWIRE_ENRICH_BUDGET", "0.000000001s");
        try (TopicClient topics = new TopicClient(KAFKA, "asked.")) {
            List<DeadLetter> letters;
            try (ServiceProcess service = ServiceProcess.start(folder, KAFKA, hasty)) {
                sendHalves(topics, 0, 0);
                sendHalves(topics, 0, 1);
                letters = topics.await(Topic.DEAD_LETTERS, DOCUMENTS, DeadLetter.class);
                assertThat(service.alive()).isTrue();
            }
            assertThat(letters)
                    .hasSize(DOCUMENTS)
                    .allSatisfy(letter -> assertThat(letter.reason()).startsWith("The analysis took longer than"));
            ServiceProcess service = ServiceProcess.start(folder, KAFKA, settings);
            topics.request(letters.subList(0, DOCUMENTS / 2));
            topics.await(Topic.ENRICHED_DOCUMENTS, DOCUMENTS / 4, EnrichedDocument.class);
            service.kill();
            topics.request(letters.subList(DOCUMENTS / 2, DOCUMENTS));
            try (ServiceProcess next = ServiceProcess.start(folder, KAFKA, settings)) {
                assertExactlyOnce(topics, DOCUMENTS);
                assertThat(next.alive()).isTrue();
            }
            assertThat(topics.await(Topic.DEAD_LETTERS, DOCUMENTS, DeadLetter.class))
                    .hasSize(DOCUMENTS);
        }
    }

    /** Half of the documents travel in pieces, some of which now, the others later; the rest travel whole, now. */
    private static void sendHalves(TopicClient topics, int round, int half) {
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = "“We will build bridge number " + round + "." + i + ",” said Ann Miller. “Or two of them.”";
            List<DocumentChunk> chunks = Chunks.of(round + "/" + i + ".txt", text, 25);
            topics.send(
                    i % 2 == 0
                            ? chunks.subList(half * chunks.size() / 2, (half + 1) * chunks.size() / 2)
                            : half == 0 ? chunks : List.of());
        }
    }

    private static void assertExactlyOnce(TopicClient topics, int documents) {
        List<EnrichedDocument> summaries = topics.await(Topic.ENRICHED_DOCUMENTS, documents, EnrichedDocument.class);
        assertThat(summaries).hasSize(documents).doesNotHaveDuplicates();
        int quotations =
                summaries.stream().mapToInt(EnrichedDocument::quotations).sum();
        assertThat(quotations).isGreaterThanOrEqualTo(documents);
        assertThat(topics.await(Topic.ENRICHED_QUOTATIONS, quotations, EnrichedQuotation.class))
                .hasSize(quotations)
                .extracting(EnrichedQuotation::id)
                .doesNotHaveDuplicates();
    }
}
