package io.quotewire.enrich.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.enrich.Chunks;
import io.quotewire.enrich.MarksAnalyser;
import io.quotewire.enrich.TopicClient;
import org.junit.jupiter.api.Test;

class EnrichStreamsIT {

    private static final String PREFIX = "streams-it.";

    @Test
    void wholeDocumentsAndDocumentsInPiecesPass() throws Exception {
        try (TopicClient topics = new TopicClient(SharedBacking.bootstrapServers(), PREFIX);
                EnrichStreams streams = new EnrichStreams(
                        TestSettings.of(PREFIX, SharedBacking.bootstrapServers()), new MarksAnalyser())) {
            streams.start();
            topics.send(Chunks.of("a.txt", "“One,” said Ann.", 1000));
            topics.send(Chunks.of("b.txt", "“One,” said Bo. “Two.”", 4));
            assertThat(topics.await(Topic.ENRICHED_DOCUMENTS, 2, EnrichedDocument.class))
                    .hasSize(2);
            assertThat(topics.await(Topic.ENRICHED_QUOTATIONS, 3, EnrichedQuotation.class))
                    .hasSize(3);
        }
    }
}
