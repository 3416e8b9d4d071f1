package io.quotewire.enrich.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.DocumentAnalysis;
import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.AnalysisRequest;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.enrich.Chunks;
import io.quotewire.enrich.MarksAnalyser;
import io.quotewire.enrich.TopicClient;
import io.quotewire.enrich.settings.EnrichSettings;
import io.quotewire.wire.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichStreamsIT {

    private static final String KAFKA = SharedBacking.bootstrapServers();

    /** No document comes near it, however busy the machine. */
    private static final Duration AMPLE = Duration.ofMinutes(1);

    @TempDir
    Path state;

    @Test
    @SuppressWarnings("try") // it only has to run
    void wholeDocumentsAndDocumentsInPiecesPass() throws Exception {
        try (TopicClient topics = new TopicClient(KAFKA, "pass.");
                EnrichStreams streams = start("pass.", new MarksAnalyser(), AMPLE)) {
            topics.send(Chunks.of("a.txt", "“One,” said Ann.", 1000));
            topics.send(Chunks.of("b.txt", "“One,” said Bo. “Two.”", 4));
            assertThat(topics.await(Topic.ENRICHED_DOCUMENTS, 2, EnrichedDocument.class))
                    .hasSize(2);
            assertThat(topics.await(Topic.ENRICHED_QUOTATIONS, 3, EnrichedQuotation.class))
                    .hasSize(3);
            assertThat(streams.stalled()).isFalse();
        }
    }

    @Test
    @SuppressWarnings("try") // it only has to run
    void aDocumentGoesOnAfterAStopInItsMiddle() throws Exception {
        List<DocumentChunk> document = Chunks.of("a.txt", "“One,” said Bo. “Two.”", 4);
        try (TopicClient topics = new TopicClient(KAFKA, "stop.")) {
            try (EnrichStreams streams = start("stop.", new MarksAnalyser(), AMPLE)) {
                topics.send(document.subList(0, 3));
                topics.send(Chunks.of("b.txt", "“One,” said Ann.", 1000));
                topics.await(Topic.ENRICHED_DOCUMENTS, 1, EnrichedDocument.class);
            }
            topics.send(document.subList(3, document.size()));
            try (EnrichStreams streams = start("stop.", new MarksAnalyser(), AMPLE)) {
                assertThat(topics.await(Topic.ENRICHED_DOCUMENTS, 2, EnrichedDocument.class))
                        .extracting(EnrichedDocument::quotations)
                        .containsExactlyInAnyOrder(1, 2);
            }
        }
    }

    @Test
    @SuppressWarnings("try") // it only has to run
    void whatIsMalformedOrTakesTooLongBecomesADeadLetterAndTheRestGoesOn() throws Exception {
        try (TopicClient topics = new TopicClient(KAFKA, "dead.");
                EnrichStreams streams = start("dead.", new EndlessOn("never"), Duration.ofSeconds(5))) {
            topics.send("no chunk", "{".getBytes(StandardCharsets.UTF_8));
            topics.send(Chunks.of("never.txt", "“It never ends,” said Ann.", 1000));
            topics.send(Chunks.of("a.txt", "“One,” said Ann.", 1000));
            assertThat(topics.await(Topic.DEAD_LETTERS, 2, DeadLetter.class))
                    .extracting(DeadLetter::reason)
                    .containsExactlyInAnyOrder(
                            "What arrived is not a valid piece of a document",
                            "The analysis took longer than 5 seconds");
            assertThat(topics.await(Topic.ENRICHED_DOCUMENTS, 1, EnrichedDocument.class))
                    .extracting(document -> document.source().path())
                    .containsExactly("a.txt");
        }
    }

    @Test
    @SuppressWarnings("try") // it only has to run
    void whatTookTooLongPassesWhenItIsTriedAgainWithMoreTime() throws Exception {
        try (TopicClient topics = new TopicClient(KAFKA, "again.")) {
            List<DeadLetter> letters;
            try (EnrichStreams streams = start("again.", new EndlessOn("never"), Duration.ofSeconds(2))) {
                topics.send(Chunks.of("a.txt", "“One,” said Ann.", 1000));
                topics.send(Chunks.of("never.txt", "“It never ends,” said Ann. “Or does it?”", 4));
                letters = topics.await(Topic.DEAD_LETTERS, 1, DeadLetter.class);
                topics.request(letters);
                assertThat(topics.await(Topic.DEAD_LETTERS, 2, DeadLetter.class))
                        .extracting(DeadLetter::reason, DeadLetter::path, DeadLetter::offset)
                        .containsOnly(tuple(
                                "The analysis took longer than 2 seconds",
                                "never.txt",
                                letters.get(0).offset()));
            }
            try (EnrichStreams streams = start("again.", new MarksAnalyser(), AMPLE)) {
                topics.request(letters);
                assertThat(topics.await(Topic.ENRICHED_DOCUMENTS, 2, EnrichedDocument.class))
                        .extracting(EnrichedDocument::quotations)
                        .containsExactlyInAnyOrder(1, 2);
            }
        }
    }

    @Test
    @SuppressWarnings("try") // it only has to run
    void aDocumentIsFoundAmongOthersWhereverTheRequestPoints() throws Exception {
        try (TopicClient topics = new TopicClient(KAFKA, "far.");
                EnrichStreams streams = start("far.", new MarksAnalyser(), AMPLE)) {
            List<DocumentChunk> far = Chunks.of("far.txt", "“One,” said Bo. “Two.”", 4);
            String id = far.get(0).documentId();
            topics.send(far.subList(0, 1));
            for (int i = 0; i < 60; i++) { // of the same partition
                topics.send(id, "{}".getBytes(StandardCharsets.UTF_8));
            }
            topics.send(far.subList(1, far.size()));
            int partition = topics.await(Topic.DEAD_LETTERS, 60, DeadLetter.class)
                    .get(0)
                    .partition();
            for (AnalysisRequest request : List.of(
                    new AnalysisRequest(id, partition, 1_000_000, Instant.now()),
                    new AnalysisRequest(id, partition, 60 + far.size() - 1, Instant.now()),
                    new AnalysisRequest(id, 99, 0, Instant.now()),
                    new AnalysisRequest("0".repeat(64), partition, 0, Instant.now()))) {
                topics.send(Topic.ANALYSIS_REQUESTS, id, Json.write(request));
            }
            assertThat(topics.await(Topic.ENRICHED_DOCUMENTS, 3, EnrichedDocument.class))
                    .hasSize(3);
            assertThat(topics.await(Topic.DEAD_LETTERS, 62, DeadLetter.class))
                    .extracting(DeadLetter::reason)
                    .filteredOn("The text of the document is no longer on its topic"::equals)
                    .hasSize(2);
        }
    }

    private EnrichStreams start(String prefix, Analyser analyser, Duration budget) {
        EnrichSettings settings = new TestSettings(prefix, budget, state);
        EnrichStreams streams = new EnrichStreams(settings, Map.of("bootstrap.servers", KAFKA), analyser);
        streams.start();
        return streams;
    }

    /** Goes round in a circle on some texts. */
    private record EndlessOn(String word) implements Analyser {

        @Override
        public DocumentAnalysis analyse(String text, Checkpoint checkpoint) {
            while (text.contains(word)) {
                checkpoint.reached();
            }
            return new MarksAnalyser().analyse(text, checkpoint);
        }

        @Override
        public String version() {
            return "endless-1";
        }
    }
}
