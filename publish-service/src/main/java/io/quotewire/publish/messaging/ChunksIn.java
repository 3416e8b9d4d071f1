package io.quotewire.publish.messaging;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.Topic;
import io.quotewire.publish.store.intake.Subject;
import io.quotewire.publish.store.intake.Texts;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Topic {@code document-chunks}. */
@Singleton
final class ChunksIn {

    private final Channel<DocumentChunk> channel;

    ChunksIn(Texts texts, Channels channels) {
        this.channel = channels.open(
                Topic.DOCUMENT_CHUNKS,
                DocumentChunk.class,
                chunk -> new Subject(chunk.documentId(), chunk.source().path()),
                texts::take);
    }

    @Incoming("document-chunks")
    @Blocking("store")
    void take(ConsumerRecords<String, byte[]> records) {
        channel.take(records);
    }
}
