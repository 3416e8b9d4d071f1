package io.quotewire.enrich.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.enrich.Chunks;
import io.quotewire.enrich.MarksAnalyser;
import io.quotewire.enrich.assembly.WaitingRoom;
import io.quotewire.enrich.budget.BudgetedAnalyser;
import io.quotewire.wire.Json;
import io.quotewire.wire.RecordReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DocumentProcessorTest {

    private static final String TEXT = "“One,” said Ann. “Two,” said Bo. “Three.”";

    private final TopologyTestDriver driver = new TopologyTestDriver(topology(), new Properties());

    private static Topology topology() {
        BudgetedAnalyser analyser = new BudgetedAnalyser(new MarksAnalyser(), Duration.ofSeconds(30));
        CommitWatch watch = new CommitWatch(Duration.ofSeconds(30));
        String topic = Topic.DOCUMENT_CHUNKS.baseName();
        return EnrichTopology.of(
                "",
                () -> new DocumentProcessor(topic, analyser, 1000, new WaitingRoom(10_000), watch, () -> Instant.EPOCH),
                () -> new RequestProcessor(
                        () -> new KeptDocuments(topic, 1000, Map.of()), analyser, watch, () -> Instant.EPOCH));
    }

    private final TestInputTopic<String, byte[]> chunks = driver.createInputTopic(
            Topic.DOCUMENT_CHUNKS.baseName(), new StringSerializer(), new ByteArraySerializer());

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aDocumentOfOneChunkGivesItsQuotationsAndASummary() {
        send(Chunks.of("a.txt", TEXT, 1000));
        assertThat(quotations()).extracting(EnrichedQuotation::text).containsExactly("One,", "Two,", "Three.");
        assertThat(summaries()).extracting(EnrichedDocument::quotations).containsExactly(3);
    }

    @Test
    void aDocumentOfManyChunksGivesTheSameOnceTheLastIsThere() {
        List<DocumentChunk> document = Chunks.of("a.txt", TEXT, 5);
        send(document.subList(0, document.size() - 1));
        assertThat(quotations()).isEmpty();
        send(document.subList(document.size() - 1, document.size()));
        assertThat(quotations()).extracting(EnrichedQuotation::text).containsExactly("One,", "Two,", "Three.");
        assertThat(driver.getKeyValueStore(EnrichTopology.HALF_RECEIVED).all()).isExhausted();
    }

    @Test
    void whatIsNoChunkBecomesADeadLetterAndTheRestGoesOn() {
        chunks.pipeInput("a", "{".getBytes(StandardCharsets.UTF_8));
        send(Chunks.of("a.txt", TEXT, 1000));
        assertThat(deadLetters()).extracting(DeadLetter::documentId).containsOnlyNulls();
        assertThat(summaries()).hasSize(1);
    }

    @Test
    void aRecordWithoutAValueBecomesADeadLetter() {
        chunks.pipeInput("a", (byte[]) null);
        assertThat(deadLetters()).extracting(DeadLetter::detail).containsExactly("a record without a value");
    }

    @Test
    void whatTellsOfAHugeRecordIsSmall() {
        DocumentChunk chunk = Chunks.of("a.txt", TEXT, 1000).get(0);
        String json =
                new String(Json.write(chunk), StandardCharsets.UTF_8).replace(chunk.documentId(), "f".repeat(300_000));
        chunks.pipeInput("f".repeat(300_000), json.getBytes(StandardCharsets.UTF_8));
        TestRecord<String, byte[]> letter = topic(Topic.DEAD_LETTERS).readRecord();
        assertThat(letter.key()).isNull();
        assertThat(letter.value()).hasSizeLessThan(20_000);
        assertThat(RecordReader.read(letter.value(), DeadLetter.class).path()).isEqualTo("a.txt");
    }

    @Test
    void aTraceOfAnySizeIsNoReasonToFail() {
        DocumentChunk chunk = Chunks.of("a.txt", TEXT, 1000).get(0);
        TestRecord<String, byte[]> record = new TestRecord<>(chunk.documentId(), Json.write(chunk));
        record.headers().add("traceparent", new byte[900_000]);
        chunks.pipeInput(record);
        assertThat(summaries()).hasSize(1);
    }

    @Test
    void tooMuchThatWaitsIsGivenUpAndTold() {
        for (int i = 0; i < 30; i++) {
            send(Chunks.of(i + ".txt", i + TEXT, 30).subList(0, 1));
        }
        send(Chunks.of("whole.txt", TEXT, 1000));
        assertThat(deadLetters()).hasSizeGreaterThan(5).first().satisfies(letter -> {
            assertThat(letter.path()).isEqualTo("0.txt");
            assertThat(letter.reason()).startsWith("Too many documents wait");
            assertThat(letter.detail()).isEqualTo("1 of 2 pieces came");
        });
        assertThat(summaries()).hasSize(1);
    }

    /** A version of before kept what this one would not. */
    @Test
    void whatIsKeptAndCannotBeReadIsToldAndForgotten() {
        KeyValueStore<String, byte[]> kept = driver.getKeyValueStore(EnrichTopology.HALF_RECEIVED);
        kept.put("d/0123456789abcdef/00000000", "{\"documentId\":5}".getBytes(StandardCharsets.UTF_8));
        StoredChunks stored = new StoredChunks(kept);
        stored.forEach((key, chunk, bytes) -> Assertions.fail("read " + key));
        assertThat(stored.removeUnreadable()).hasSize(1);
        assertThat(kept.all()).isExhausted();
    }

    @Test
    void theSameDocumentSentAgainGivesTheSameEvents() {
        send(Chunks.of("a.txt", TEXT, 5));
        List<String> first = eventIds();
        send(Chunks.of("a.txt", TEXT, 5));
        assertThat(eventIds()).isEqualTo(first).hasSize(3).doesNotHaveDuplicates();
    }

    private List<String> eventIds() {
        return topic(Topic.ENRICHED_QUOTATIONS).readRecordsToList().stream()
                .map(record -> new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.US_ASCII))
                .toList();
    }

    @Test
    void whatNeverBecomesWholeIsGivenUpInTheEnd() {
        send(Chunks.of("a.txt", TEXT, 5).subList(0, 3));
        chunks.advanceTime(Duration.ofHours(2));
        send(Chunks.of("b.txt", TEXT + " ", 1000));
        assertThat(deadLetters()).extracting(DeadLetter::path).containsExactly("a.txt");
        assertThat(driver.getKeyValueStore(EnrichTopology.HALF_RECEIVED).all()).isExhausted();
    }

    @Test
    void theTraceGoesOn() {
        DocumentChunk chunk = Chunks.of("a.txt", TEXT, 1000).get(0);
        TestRecord<String, byte[]> record = new TestRecord<>(chunk.documentId(), Json.write(chunk));
        record.headers().add("traceparent", "00-1-2-01".getBytes(StandardCharsets.UTF_8));
        chunks.pipeInput(record);
        assertThat(topic(Topic.ENRICHED_DOCUMENTS).readRecord().headers().lastHeader("traceparent"))
                .isNotNull();
    }

    private void send(List<DocumentChunk> document) {
        document.forEach(chunk -> chunks.pipeInput(chunk.documentId(), Json.write(chunk)));
    }

    private List<EnrichedQuotation> quotations() {
        return read(Topic.ENRICHED_QUOTATIONS, EnrichedQuotation.class);
    }

    private List<EnrichedDocument> summaries() {
        return read(Topic.ENRICHED_DOCUMENTS, EnrichedDocument.class);
    }

    private List<DeadLetter> deadLetters() {
        return read(Topic.DEAD_LETTERS, DeadLetter.class);
    }

    private <T> List<T> read(Topic topic, Class<T> type) {
        return topic(topic).readValuesToList().stream()
                .map(json -> Json.read(json, type))
                .toList();
    }

    private TestOutputTopic<String, byte[]> topic(Topic topic) {
        return driver.createOutputTopic(topic.baseName(), new StringDeserializer(), new ByteArrayDeserializer());
    }
}
