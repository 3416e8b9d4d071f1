package io.quotewire.publish.messaging;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.Topic;
import io.quotewire.publish.store.intake.DeadLetters;
import io.quotewire.publish.store.intake.Subject;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Topic {@code dead-letters}. */
@Singleton
final class DeadLettersIn {

    private final Channel<DeadLetter> channel;

    DeadLettersIn(DeadLetters deadLetters, Channels channels) {
        this.channel = channels.open(
                Topic.DEAD_LETTERS,
                DeadLetter.class,
                letter -> new Subject(letter.documentId(), letter.path()),
                deadLetters::take);
    }

    @Incoming("dead-letters")
    @Blocking("store")
    void take(ConsumerRecords<String, byte[]> records) {
        channel.take(records);
    }
}
