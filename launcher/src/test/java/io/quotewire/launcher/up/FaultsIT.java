package io.quotewire.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.launcher.CommittedRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything fails in turn while documents flow; afterwards every quotation is there once. The long form
 * ({@code bench/faults}) has 2,000 documents, a minute for each fault, and the services' own time-outs.
 */
class FaultsIT {

    private static final int DOCUMENTS = Integer.getInteger("quotewire.faults.documents", 300);
    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("quotewire.faults.seconds", 15));
    /** Kill, stop and probe each of three services; broker and database away. */
    private static final int FAULTS = 11;

    /** Shorter than the outage, so that a stopped service is fenced when it goes on. */
    private static final Map<String, String> SHORT_TRANSACTIONS = Map.of(
            "kafka.transaction.timeout.ms", "10000",
            "kafka.producer.transaction.timeout.ms", "10000");

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    @Test
    void everyQuotationIsThereOnceThoughEverythingFailsInTurn() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Map<String, String> settings = Boolean.getBoolean("quotewire.faults.long") ? Map.of() : SHORT_TRANSACTIONS;
        Path log = Path.of("target/faults.log");
        try (FaultyPipeline pipeline = new FaultyPipeline(folder, settings, Duration.ofMinutes(1), log);
                DocumentFlow flow = new DocumentFlow(
                        pipeline.inbox(), DOCUMENTS, OUTAGE.multipliedBy(FAULTS).dividedBy(DOCUMENTS))) {
            for (ObservedPart service : pipeline.services()) {
                killed(service);
                awaitRecovery("after kill -9 of " + service.name(), pipeline, flow);
                stoppedForLongerThanItsTransactions(service);
                awaitRecovery("after SIGSTOP and SIGCONT of " + service.name(), pipeline, flow);
                stoppedAndFoundOut(service);
                awaitRecovery("after SIGSTOP of " + service.name() + " under the launcher's eyes", pipeline, flow);
            }
            pipeline.takeBrokerAway();
            Thread.sleep(OUTAGE.toMillis());
            pipeline.giveBrokerBack();
            awaitRecovery("after Kafka was away", pipeline, flow);
            pipeline.takeDatabaseAway();
            Thread.sleep(OUTAGE.toMillis());
            pipeline.giveDatabaseBack();
            awaitRecovery("after PostgreSQL was away", pipeline, flow);
            awaitAll(pipeline, flow);
            assertOnce(pipeline);
            assertThat(files(pipeline.temporary("enrich-service")))
                    .as("native code unpacked by this process alone, not by those that were killed")
                    .filteredOn(name -> name.startsWith("onnxruntime"))
                    .hasSize(1);
        }
    }

    private static void killed(ObservedPart service) throws Exception {
        long pid = service.pid();
        service.signal("KILL");
        await(service.name() + " is started again").atMost(PATIENCE).until(() -> service.pid() != pid);
    }

    private static void stoppedForLongerThanItsTransactions(ObservedPart service) throws Exception {
        service.signal("STOP");
        Thread.sleep(OUTAGE.toMillis());
        service.signal("CONT");
    }

    private static void stoppedAndFoundOut(ObservedPart service) throws Exception {
        long pid = service.pid();
        service.letBeProbed(true);
        service.signal("STOP");
        await(service.name() + " is killed and started again").atMost(PATIENCE).until(() -> service.pid() != pid);
        service.letBeProbed(false);
    }

    /** What is dropped after the fault comes out: no service is alive but idle. */
    private static void awaitRecovery(String when, FaultyPipeline pipeline, DocumentFlow flow) {
        int before = flow.dropped();
        await("a document " + when)
                .atMost(PATIENCE)
                .until(() -> flow.dropped() == DOCUMENTS || flow.dropped() > before);
        String latest = flow.latest();
        await(latest + " " + when)
                .atMost(PATIENCE)
                .until(() -> pipeline.store().paths().contains(latest));
    }

    private static void awaitAll(FaultyPipeline pipeline, DocumentFlow flow) throws IOException {
        await("all are dropped").atMost(OUTAGE.multipliedBy(FAULTS)).until(() -> flow.dropped() == DOCUMENTS);
        await("all are shown")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pipeline.store().paths()).hasSize(DOCUMENTS));
        await("all have moved to done")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(files(pipeline.inbox())).isEmpty());
        assertThat(files(pipeline.inbox().resolveSibling("done"))).hasSize(DOCUMENTS);
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void assertOnce(FaultyPipeline pipeline) throws Exception {
        String kafka = pipeline.bootstrapServers();
        List<EnrichedDocument> documents = CommittedRecords.of(kafka, Topic.ENRICHED_DOCUMENTS, EnrichedDocument.class);
        assertThat(documents)
                .hasSize(DOCUMENTS)
                .extracting(EnrichedDocument::documentId)
                .doesNotHaveDuplicates();
        assertThat(documents).allMatch(document -> document.quotations() >= 2);

        List<EnrichedQuotation> quotations =
                CommittedRecords.of(kafka, Topic.ENRICHED_QUOTATIONS, EnrichedQuotation.class);
        assertThat(quotations)
                .hasSize(documents.stream()
                        .mapToInt(EnrichedDocument::quotations)
                        .sum())
                .extracting(EnrichedQuotation::id)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(pipeline.store().quotations());
    }
}
