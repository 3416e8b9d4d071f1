package io.quotewire.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.launcher.CommittedRecords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All three services are killed at random moments, at the same time and again and again, while documents flow;
 * afterwards every quotation is there once. The long form ({@code bench/faults --kills}) has 20,000 documents and 60
 * kills of each service.
 */
class KillsIT {

    private static final int DOCUMENTS = Integer.getInteger("quotewire.kills.documents", 300);
    private static final int KILLS = Integer.getInteger("quotewire.kills.each", 2);
    private static final long SEED = Long.getLong("quotewire.kills.seed", 1);

    /** Between two documents, where nothing holds the flow up. */
    private static final Duration INTERVAL = Duration.ofMillis(5);
    /** So many more documents than are shown may lie about: enough for every service to have some. */
    private static final int AHEAD = Math.max(100, DOCUMENTS / 20);

    private static final Duration PATIENCE = Duration.ofHours(2);

    @TempDir
    Path folder;

    @Test
    void everyQuotationIsThereOnceThoughAllAreKilledAgainAndAgain() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        // The light encoder: whether records survive does not depend on who reads them for topics and tone.
        Map<String, String> settings = Map.of("quotewire.encoder", "light");
        Path log = Path.of("target/kills.log");
        try (FaultyPipeline pipeline = new FaultyPipeline(folder, settings, Duration.ZERO, log);
                InFlight inFlight = new InFlight(pipeline);
                Storms storms = new Storms(pipeline, inFlight, KILLS, SEED);
                DocumentFlow flow = new DocumentFlow(
                        pipeline.inbox(), DOCUMENTS, INTERVAL, number -> storms.allow(number, DOCUMENTS, AHEAD))) {
            await("kills and documents")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> {
                        storms.tell(flow.dropped());
                        return flow.dropped() == DOCUMENTS && storms.over();
                    });
            await("all are shown")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> pipeline.store().documents() >= DOCUMENTS);
            await("all have moved to done").atMost(PATIENCE).until(() -> !inFlight.ofIngest());
            storms.tell(flow.dropped());
            assertOnce(pipeline);
        }
    }

    private static void assertOnce(FaultyPipeline pipeline) throws Exception {
        String kafka = pipeline.bootstrapServers();
        int expected = DOCUMENTS * DocumentFlow.QUOTATIONS;
        assertThat(CommittedRecords.of(
                        kafka, Topic.INGESTED_FILES, IngestedFile.class, file -> file.path() + " " + file.state()))
                .as("lines of the ledger")
                .hasSize(DOCUMENTS)
                .doesNotHaveDuplicates();
        assertThat(CommittedRecords.of(
                        kafka, Topic.ENRICHED_DOCUMENTS, EnrichedDocument.class, EnrichedDocument::documentId))
                .as("summaries on the topic")
                .hasSize(DOCUMENTS)
                .doesNotHaveDuplicates();
        List<String> onTopic =
                CommittedRecords.of(kafka, Topic.ENRICHED_QUOTATIONS, EnrichedQuotation.class, EnrichedQuotation::id);
        assertThat(onTopic).as("quotations on the topic").hasSize(expected).doesNotHaveDuplicates();
        List<String> shown = pipeline.store().quotations();
        assertThat(shown).as("quotations in PostgreSQL").hasSize(expected).doesNotHaveDuplicates();
        assertThat(shown.stream().sorted().toList())
                .as("the same quotations")
                .isEqualTo(onTopic.stream().sorted().toList());
        assertThat(pipeline.store().paths()).hasSize(DOCUMENTS).doesNotHaveDuplicates();
        System.out.printf(
                "%d documents, %d quotations on the topic and in PostgreSQL, none twice%n", DOCUMENTS, expected);
    }
}
