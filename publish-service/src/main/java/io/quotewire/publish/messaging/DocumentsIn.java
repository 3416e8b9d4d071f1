package io.quotewire.publish.messaging;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.Topic;
import io.quotewire.publish.store.intake.Analyses;
import io.quotewire.publish.store.intake.Subject;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Topic {@code enriched-documents}. */
@Singleton
final class DocumentsIn {

    private final Channel<EnrichedDocument> channel;

    DocumentsIn(Analyses analyses, Channels channels) {
        this.channel = channels.open(
                Topic.ENRICHED_DOCUMENTS,
                EnrichedDocument.class,
                document -> new Subject(document.documentId(), document.source().path()),
                analyses::takeSummaries);
    }

    @Incoming("enriched-documents")
    @Blocking("store")
    void take(ConsumerRecords<String, byte[]> records) {
        channel.take(records);
    }
}
