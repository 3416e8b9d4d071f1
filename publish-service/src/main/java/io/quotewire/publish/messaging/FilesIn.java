package io.quotewire.publish.messaging;

import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.publish.store.intake.Ledger;
import io.quotewire.publish.store.intake.Subject;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Topic {@code ingested-files}. */
@Singleton
final class FilesIn {

    private final Channel<IngestedFile> channel;

    FilesIn(Ledger ledger, Channels channels) {
        this.channel = channels.open(
                Topic.INGESTED_FILES,
                IngestedFile.class,
                file -> new Subject(file.documentId(), file.path()),
                ledger::take);
    }

    @Incoming("ingested-files")
    @Blocking("store")
    void take(ConsumerRecords<String, byte[]> records) {
        channel.take(records);
    }
}
