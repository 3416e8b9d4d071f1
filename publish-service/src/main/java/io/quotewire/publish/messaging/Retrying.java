package io.quotewire.publish.messaging;

import io.quotewire.contracts.AnalysisRequest;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.Topic;
import io.quotewire.publish.store.intake.Retries;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tries again what became a dead letter. What this service set aside is read once more at its place; a document that
 * enrich-service gave up on is asked for on topic {@code analysis-requests}. A crash between the two steps lets it be
 * asked for twice, which readers do not see: the same analysis made twice is one.
 */
@Singleton
public final class Retrying {

    private static final Logger LOG = Logger.getLogger(Retrying.class);

    private final Retries retries;
    private final Channels channels;
    private final Single kafka;
    private final TopicNames names;

    Retrying(Retries retries, Channels channels, Single kafka, TopicNames names) {
        this.retries = retries;
        this.channels = channels;
        this.kafka = kafka;
        this.names = names;
    }

    /** What came of it. */
    public enum Outcome {
        /** The document is analysed again soon. */
        ASKED,
        /** The record has been taken in. */
        TAKEN_IN,
        /** It was set aside again, or nothing stands in its place any more. */
        FAILED,
        /** A letter without a document, of a record that this service does not read. */
        IMPOSSIBLE,
        /** There is no such letter, or it is settled. */
        UNKNOWN,
        /** Later it may be otherwise. */
        KAFKA_AWAY
    }

    /**
     * What came of it, and why.
     *
     * @param reason why it failed or is impossible, in a sentence for people
     */
    public record Answer(Outcome outcome, @Nullable String reason) {}

    /**
     * Tries a letter again.
     *
     * @param number of the letter
     * @throws io.quotewire.publish.store.database.DatabaseAwayException if the database does not answer
     */
    public Answer retry(long number) {
        try {
            return retryOnce(number);
        } catch (KafkaException e) {
            LOG.warnf("Letter %d is not tried again: %s", number, e.getMessage());
            return new Answer(Outcome.KAFKA_AWAY, "Kafka does not answer; try again");
        }
    }

    private Answer retryOnce(long number) {
        Optional<DeadLetter> found = retries.unsettled(number);
        if (found.isEmpty()) {
            return new Answer(Outcome.UNKNOWN, "There is no letter with the number " + number + " that waits");
        }
        DeadLetter letter = found.get();
        if (letter.service().equals(Single.SERVICE)) {
            return channels.reads(letter.topic())
                    ? takeAgain(number, letter)
                    : impossible("its topic is not read here");
        }
        if (letter.documentId() == null || !letter.topic().equals(Topic.DOCUMENT_CHUNKS.name(names.prefix()))) {
            return impossible("it does not say which document it is about");
        }
        ask(letter.documentId(), letter);
        retries.asked(number, letter);
        return new Answer(Outcome.ASKED, null);
    }

    private static Answer impossible(String why) {
        return new Answer(Outcome.IMPOSSIBLE, "This letter cannot be tried again: " + why);
    }

    private void ask(String documentId, DeadLetter letter) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        AnalysisRequest request = new AnalysisRequest(documentId, letter.partition(), letter.offset(), now);
        kafka.send(List.of(kafka.record(Topic.ANALYSIS_REQUESTS, documentId, documentId + ":" + now, request)));
    }

    private Answer takeAgain(long number, DeadLetter letter) {
        Optional<ConsumerRecord<String, byte[]>> record =
                kafka.read(letter.topic(), letter.partition(), letter.offset());
        if (record.isEmpty()) {
            return new Answer(Outcome.FAILED, "Its record no longer stands on the topic");
        }
        channels.reading(letter.topic()).takeAgain(record.get());
        return retries.unsettled(number)
                .map(again -> new Answer(Outcome.FAILED, again.reason()))
                .orElse(new Answer(Outcome.TAKEN_IN, null));
    }
}
