package io.quotewire.publish.messaging;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.publish.store.intake.Analyses;
import io.quotewire.publish.store.intake.Subject;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Topic {@code enriched-quotations}. */
@Singleton
final class QuotationsIn {

    private final Channel<EnrichedQuotation> channel;

    QuotationsIn(Analyses analyses, Channels channels) {
        this.channel = channels.open(
                Topic.ENRICHED_QUOTATIONS,
                EnrichedQuotation.class,
                quotation ->
                        new Subject(quotation.documentId(), quotation.source().path()),
                analyses::takeQuotations);
    }

    @Incoming("enriched-quotations")
    @Blocking("store")
    void take(ConsumerRecords<String, byte[]> records) {
        channel.take(records);
    }
}
