package io.quotewire.publish.store.intake;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.publish.store.database.SqlText;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What could not be taken further: said by other services on their topic, or by this one of a record it passed over.
 */
@Singleton
public final class DeadLetters {

    private static final String SERVICE = "publish-service";

    private final Inbox inbox;

    DeadLetters(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Takes in what other services say. */
    public void take(List<Arrival<DeadLetter>> arrivals, Runnable beat) {
        inbox.take(
                arrivals,
                (handle, sequence, letters) -> letters.forEach(letter -> insert(handle, letter, letter.topic())),
                beat);
    }

    static void setAside(Handle handle, Place place, String fault) {
        DeadLetter letter = new DeadLetter(
                SERVICE,
                "A record on " + place.topic() + " could not be taken in",
                null,
                null,
                place.topic(),
                place.partition(),
                place.offset(),
                fault,
                Instant.now());
        insert(handle, letter, place.topicId());
    }

    private static void insert(Handle handle, DeadLetter letter, String topicId) {
        handle.createUpdate("""
                INSERT INTO dead_letter (topic_id, partition, record_offset, document_id, path, failed_at, record)
                VALUES (:topic, :partition, :offset, :document, :path, :failedAt, :record::json)
                ON CONFLICT DO NOTHING""")
                .bind("topic", SqlText.of(topicId))
                .bind("partition", letter.partition())
                .bind("offset", letter.offset())
                .bind("document", SqlText.ofNullable(letter.documentId()))
                .bind("path", SqlText.ofNullable(letter.path()))
                .bind("failedAt", letter.failedAt().atOffset(ZoneOffset.UTC))
                .bind("record", SqlText.json(letter))
                .execute();
    }
}
