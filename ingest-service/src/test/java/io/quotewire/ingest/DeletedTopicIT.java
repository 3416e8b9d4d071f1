package io.quotewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.TopicSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody deletes a topic: what was on its way is sent once more, and nothing else. */
class DeletedTopicIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path root;

    @Test
    void chunksThatNobodyHadReadAreSentOnceMore() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "gone.")) {
            ingest.drop("read.txt", "Read in time.");
            ingest.drop("lost.txt", "Lost on the way.");
            ingest.drop("many.zip", Zips.of("a.txt", "One of many.", "b.txt", "Another of many."));
            await().atMost(PATIENCE).until(() -> areDone(ingest, "read.txt", "lost.txt", "many.zip"));
            analysed("gone.", id(ingest, "read.txt"), id(ingest, "many.zip!b.txt"));
            delete("gone.", Topic.DOCUMENT_CHUNKS);
            await().atMost(PATIENCE).until(() -> paths("gone.").size() == 2);
            ingest.drop("next.txt", "What comes next.");
            await().atMost(PATIENCE).until(() -> areDone(ingest, "next.txt"));
            assertThat(paths("gone.")).containsExactlyInAnyOrder("lost.txt", "many.zip!a.txt", "next.txt");
            assertThat(ingest.published().lines("lost.txt"))
                    .extracting(IngestedFile::revision)
                    .containsExactly(1, 1);
        }
    }

    @Test
    void soTheyAreAfterTheTopicWasMadeAnewWhileNobodyLooked() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "unseen.")) {
            ingest.drop("lost.txt", "Lost on the way.");
            ingest.drop("taken.txt", "Lost, and its file too.");
            await().atMost(PATIENCE).until(() -> areDone(ingest, "lost.txt", "taken.txt"));
            await().atMost(PATIENCE).until(() -> Files.exists(root.resolve(".ingest/topics")));
        }
        Files.delete(root.resolve("done/taken.txt"));
        delete("unseen.", Topic.DOCUMENT_CHUNKS);
        new TopicSetup("unseen.", 3).create(RunningIngest.kafka(), reason -> {});
        Path remembered = root.resolve(".ingest/topics");
        String before = Files.readString(remembered);
        for (int start = 0; start < 2; start++) {
            try (RunningIngest again = RunningIngest.on(root, "unseen.")) {
                again.drop("next" + start + ".txt", "What comes next: " + start);
                String next = "next" + start + ".txt";
                await().atMost(PATIENCE).until(() -> areDone(again, next));
                await().atMost(PATIENCE).until(() -> paths("unseen.").contains("lost.txt"));
                await().atMost(PATIENCE)
                        .until(() -> !Files.readString(remembered).equals(before));
            }
        }
        assertThat(paths("unseen.")).containsExactlyInAnyOrder("lost.txt", "next0.txt", "next1.txt");
    }

    @Test
    void theLatestLinesOfTheLedgerAreSentOnceMore() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "ledger.")) {
            ingest.drop("a.txt", "Well read.");
            ingest.drop("empty.txt", "");
            await().atMost(PATIENCE).until(() -> areDone(ingest, "a.txt"));
            await().atMost(PATIENCE)
                    .until(() -> Files.exists(ingest.folder().failed().resolve("empty.txt")));
            delete("ledger.", Topic.INGESTED_FILES);
            await().atMost(PATIENCE).until(() -> lines("ledger.").size() == 2);
            ingest.drop("b.txt", "What comes next.");
            await().atMost(PATIENCE).until(() -> areDone(ingest, "b.txt"));
            assertThat(lines("ledger.")).containsExactlyInAnyOrder("a.txt", "empty.txt", "b.txt");
            assertThat(paths("ledger.")).containsExactlyInAnyOrder("a.txt", "b.txt");
        }
    }

    private static List<String> paths(String prefix) {
        return published(prefix).chunks().stream()
                .map(DocumentChunk::source)
                .map(source -> source.path())
                .toList();
    }

    private static List<String> lines(String prefix) {
        return published(prefix).lines().stream().map(IngestedFile::path).toList();
    }

    /** Waits for the topics, which may be missing for a moment. */
    private static Published published(String prefix) {
        try {
            new TopicSetup(prefix, 3).create(RunningIngest.kafka(), reason -> {});
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Published(RunningIngest.kafka(), prefix);
    }

    private static String id(RunningIngest ingest, String path) {
        return String.valueOf(ingest.published().line(path).orElseThrow().documentId());
    }

    private static void analysed(String prefix, String... ids) throws Exception {
        try (KafkaProducer<String, byte[]> enrich =
                new KafkaProducer<>(RunningIngest.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            for (String id : ids) {
                enrich.send(new ProducerRecord<>(Topic.ENRICHED_DOCUMENTS.name(prefix), id, new byte[] {'{', '}'}))
                        .get();
            }
        }
    }

    private static void delete(String prefix, Topic topic) throws Exception {
        try (Admin admin = Admin.create(RunningIngest.kafka())) {
            admin.deleteTopics(List.of(topic.name(prefix))).all().get();
            await().atMost(PATIENCE)
                    .until(() -> !admin.listTopics().names().get().contains(topic.name(prefix)));
        }
    }

    private static boolean areDone(RunningIngest ingest, String... names) {
        return List.of(names).stream()
                .allMatch(name -> Files.exists(ingest.folder().done().resolve(name)));
    }
}
