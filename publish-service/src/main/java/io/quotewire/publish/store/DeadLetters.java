package io.quotewire.publish.store;

import io.quotewire.contracts.DeadLetter;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

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
        inbox.take(arrivals, DeadLetters::insert, beat);
    }

    private static void insert(Connection connection, Sequence sequence, List<DeadLetter> letters) throws SQLException {
        for (DeadLetter letter : letters) {
            insert(connection, letter, letter.topic());
        }
    }

    static void setAside(Connection connection, Place place, String fault) throws SQLException {
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
        insert(connection, letter, place.topicId());
    }

    private static void insert(Connection connection, DeadLetter letter, String topicId) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO dead_letter
                    (topic_id, partition, record_offset, document_id, path, failed_at, record)
                VALUES (?, ?, ?, ?, ?, ?, ?::json) ON CONFLICT DO NOTHING""")) {
            insert.setString(1, SqlText.of(topicId));
            insert.setInt(2, letter.partition());
            insert.setLong(3, letter.offset());
            insert.setString(4, SqlText.ofNullable(letter.documentId()));
            insert.setString(5, SqlText.ofNullable(letter.path()));
            insert.setObject(6, letter.failedAt().atOffset(ZoneOffset.UTC));
            insert.setString(7, SqlText.json(letter));
            insert.executeUpdate();
        }
    }
}
