package io.quotewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.Broker;
import io.quotewire.backing.Ports;
import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.TopicSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stops in between, each document is on the topic once, as who reads committed records sees it. */
class FaultIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path root;

    @Test
    void aCrashBetweenCommitAndMoveRepeatsNothing() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "crash.")) {
            ingest.drop("a.txt", "Said once.");
            await().atMost(PATIENCE).until(() -> isDone(ingest, "a.txt"));
            // As it lay there when the power went: published, not moved.
            Files.move(
                    ingest.folder().done().resolve("a.txt"),
                    ingest.folder().inbox().resolve("a.txt"));
            await().atMost(PATIENCE).until(() -> isDone(ingest, "a.txt"));
        }
        Files.move(root.resolve("done/a.txt"), root.resolve("inbox/a.txt"));
        try (RunningIngest again = RunningIngest.on(root, "crash.")) {
            await().atMost(PATIENCE).until(() -> isDone(again, "a.txt"));
            assertThat(again.published().chunks()).hasSize(1);
            assertThat(again.published().lines("a.txt")).hasSize(1);
        }
    }

    @Test
    void afterARestartRevisionsGoOnAndOldContentsAreKnown() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "again.")) {
            ingest.drop("a.txt", "One.");
            await().atMost(PATIENCE).until(() -> isDone(ingest, "a.txt"));
            ingest.drop("a.txt", "Two.");
            await().atMost(PATIENCE).until(() -> isDone(ingest, "a-2.txt"));
        }
        try (RunningIngest again = RunningIngest.on(root, "again.")) {
            again.drop("b.txt", "One.");
            await().atMost(PATIENCE).until(() -> isDone(again, "b.txt"));
            again.drop("a.txt", "Three.");
            await().atMost(PATIENCE).until(() -> isDone(again, "a-3.txt"));
            IngestedFile duplicate = again.published().line("b.txt").orElseThrow();
            assertThat(duplicate.duplicateOf()).isEqualTo("a.txt");
            assertThat(again.published().line("a.txt").orElseThrow().revision()).isEqualTo(3);
            assertThat(again.published().chunks()).hasSize(3);
        }
    }

    @Test
    void aFailedFileDroppedAgainAfterARestartIsTriedAgain() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "retry.")) {
            ingest.drop("a.txt", "");
            await().atMost(PATIENCE)
                    .until(() -> Files.exists(ingest.folder().failed().resolve("a.txt")));
        }
        try (RunningIngest again = RunningIngest.on(root, "retry.")) {
            again.drop("a.txt", "");
            await().atMost(PATIENCE)
                    .until(() -> Files.exists(again.folder().failed().resolve("a-2.txt")));
            again.drop("a.txt", "Now with text.");
            await().atMost(PATIENCE).until(() -> isDone(again, "a.txt"));
            assertThat(again.published().lines("a.txt"))
                    .extracting(IngestedFile::state)
                    .containsExactly(FileState.FAILED, FileState.FAILED, FileState.PUBLISHED);
        }
    }

    /** What happens to a process that was stopped for longer than its transaction may take, and then goes on. */
    @Test
    void aFencedProducerIsReplacedAndNothingIsLostOrRepeated() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "fence.")) {
            ingest.drop("a.txt", "Before.");
            await().atMost(PATIENCE).until(() -> isDone(ingest, "a.txt"));
            try (KafkaProducer<byte[], byte[]> usurper = producer("fence.")) {
                usurper.initTransactions();
            }
            ingest.drop("b.txt", "After.");
            await().atMost(PATIENCE).until(() -> isDone(ingest, "b.txt"));
            assertThat(ingest.published().chunks()).hasSize(2);
            assertThat(ingest.published().lines()).hasSize(2);
        }
    }

    @Test
    void whatAKilledPredecessorHadBegunIsTakenBack() throws Exception {
        new TopicSetup("zombie.", 3).create(RunningIngest.kafka(), reason -> {});
        try (KafkaProducer<byte[], byte[]> killed = producer("zombie.")) {
            killed.initTransactions();
            killed.beginTransaction();
            killed.send(new ProducerRecord<>(Topic.DOCUMENT_CHUNKS.name("zombie."), new byte[1], new byte[] {'{', '}'}))
                    .get();
            try (RunningIngest ingest = RunningIngest.on(root, "zombie.")) {
                ingest.drop("a.txt", "From the living.");
                await().atMost(PATIENCE).until(() -> isDone(ingest, "a.txt"));
                assertThat(ingest.published().records(Topic.DOCUMENT_CHUNKS)).hasSize(1);
                assertThat(ingest.published().text("a.txt")).isEqualTo("From the living.");
            }
        }
    }

    @Test
    void whatIsNoLineOfTheLedgerIsPassedOver() throws Exception {
        new TopicSetup("foreign.", 3).create(RunningIngest.kafka(), reason -> {});
        try (KafkaProducer<byte[], byte[]> stranger = producer("foreign.stranger.")) {
            stranger.initTransactions();
            stranger.beginTransaction();
            stranger.send(new ProducerRecord<>(
                            Topic.INGESTED_FILES.name("foreign."), new byte[1], new byte[] {'{', '}'}))
                    .get();
            stranger.commitTransaction();
        }
        try (RunningIngest ingest = RunningIngest.on(root, "foreign.")) {
            ingest.drop("a.txt", "All the same.");
            await().atMost(PATIENCE).until(() -> isDone(ingest, "a.txt"));
        }
    }

    @Test
    void kafkaBeingAwayIsWaitedFor(@TempDir Path data) throws Exception {
        int port = Ports.free();
        Map<String, Object> kafka = Map.of("bootstrap.servers", "127.0.0.1:" + port);
        // Not there yet when the service starts.
        try (RunningIngest ingest = RunningIngest.on(root, "away.", kafka)) {
            ingest.drop("a.txt", "Early.");
            try (Broker broker = Broker.start(SharedBacking.home(), data, port)) {
                await().atMost(PATIENCE).until(() -> isDone(ingest, "a.txt"));
                broker.kill();
            }
            ingest.drop("b.txt", "Meanwhile.");
            try (Broker broker = Broker.start(SharedBacking.home(), data, port)) {
                await().atMost(PATIENCE).until(() -> isDone(ingest, "b.txt"));
                Published published = new Published(Map.of("bootstrap.servers", broker.bootstrapServers()), "away.");
                assertThat(published.chunks()).hasSize(2);
                assertThat(published.lines()).hasSize(2);
            }
        }
    }

    private static boolean isDone(RunningIngest ingest, String name) {
        return Files.exists(ingest.folder().done().resolve(name));
    }

    private static KafkaProducer<byte[], byte[]> producer(String prefix) {
        Map<String, Object> settings = new HashMap<>(RunningIngest.kafka());
        settings.put("transactional.id", prefix + "quotewire-ingest");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
