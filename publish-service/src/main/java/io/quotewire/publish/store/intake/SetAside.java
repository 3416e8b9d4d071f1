package io.quotewire.publish.store.intake;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.publish.store.database.Keys;
import io.quotewire.publish.store.database.SqlText;
import io.quotewire.wire.RecordBounds;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What could not be taken further, by this service or another. Of each topic's place the latest letter is kept. Readers
 * find it with its file; where no line of the ledger tells of one, a line stands in for it.
 */
final class SetAside {

    private static final String SERVICE = "publish-service";

    private final Handle handle;

    SetAside(Handle handle) {
        this.handle = handle;
    }

    /** Keeps what another service says, or what this one hears of itself. */
    void others(DeadLetter letter) {
        keep(letter, true);
    }

    /** Keeps why this service passes over a record; {@link Untold} tells it on the topic. */
    void own(Place place, Subject subject, String fault) {
        DeadLetter letter = RecordBounds.of(new DeadLetter(
                SERVICE,
                "A record on " + place.topic() + " could not be taken in: " + fault,
                subject.documentId(),
                subject.path(),
                place.topic(),
                place.partition(),
                place.offset(),
                fault,
                Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        keep(letter, false);
    }

    /**
     * Keeps that a document was lost on its way.
     *
     * @param number of the file: it stands for the place of a record that is no more
     * @param topic which was deleted
     */
    void lost(IngestedFile file, long number, String topic) {
        String reason =
                "Topic " + topic + " was deleted, or made anew, before what was found in the text had been read";
        keep(
                RecordBounds.of(new DeadLetter(
                        SERVICE,
                        reason,
                        file.documentId(),
                        file.path(),
                        topic + " (deleted)",
                        0,
                        number,
                        null,
                        Instant.now().truncatedTo(ChronoUnit.MILLIS))),
                false);
    }

    /** Settles the letter of a record that is taken in after all; false if there is none, or it was settled before. */
    boolean settle(Place place) {
        List<Long> settled = handle.createQuery("""
                UPDATE dead_letter SET settled = true
                WHERE topic_id = :topic AND partition = :partition AND record_offset = :offset AND NOT settled
                RETURNING number""")
                .bind("topic", place.topic())
                .bind("partition", place.partition())
                .bind("offset", place.offset())
                .mapTo(Long.class)
                .list();
        goWithoutStandIns(settled);
        return !settled.isEmpty();
    }

    /** Settles what another service said of these documents: they are shown now. */
    void settle(Collection<String> documents) {
        goWithoutStandIns(handle.createQuery("""
                UPDATE dead_letter SET settled = true
                WHERE document_id = ANY (:documents) AND record::text NOT LIKE :own AND NOT settled
                RETURNING number""")
                .bindArray("documents", String.class, documents)
                .bind("own", "%\"service\":\"" + SERVICE + "\"%")
                .mapTo(Long.class)
                .list());
    }

    private void goWithoutStandIns(List<Long> letters) {
        handle.createUpdate("DELETE FROM file WHERE stands_in AND letter = ANY (:letters)")
                .bindArray("letters", Long.class, letters)
                .execute();
    }

    private void keep(DeadLetter letter, boolean told) {
        Optional<Long> number = handle.createQuery("""
                INSERT INTO dead_letter AS kept
                    (topic_id, partition, record_offset, document_id, path, failed_at, record, told)
                VALUES (:topic, :partition, :offset, :document, :path, :failedAt, :record::json, :told)
                ON CONFLICT (topic_id, partition, record_offset) DO UPDATE SET
                    document_id = excluded.document_id, path = excluded.path, failed_at = excluded.failed_at,
                    record = excluded.record, told = excluded.told, retried_at = NULL, settled = false
                WHERE kept.failed_at < excluded.failed_at
                RETURNING number""")
                .bind("topic", SqlText.of(letter.topic()))
                .bind("partition", letter.partition())
                .bind("offset", letter.offset())
                .bind("document", SqlText.ofNullable(letter.documentId()))
                .bind("path", letter.path() == null ? null : Keys.path(letter.path()))
                .bind("failedAt", letter.failedAt().atOffset(ZoneOffset.UTC))
                .bind("record", SqlText.json(letter))
                .bind("told", told)
                .mapTo(Long.class)
                .findOne();
        if (number.isPresent() && !inLedger(letter)) {
            standIn(letter, number.get());
        }
    }

    private boolean inLedger(DeadLetter letter) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM file WHERE document_id = :document)")
                .bind("document", SqlText.ofNullable(letter.documentId()))
                .mapTo(Boolean.class)
                .one();
    }

    private void standIn(DeadLetter letter, long number) {
        String place = letter.topic() + "-" + letter.partition() + " offset " + letter.offset();
        String path = letter.path();
        if (path == null || !insert(path, letter, number)) {
            insert(path == null ? place : path + " (" + place + ")", letter, number);
        }
    }

    private boolean insert(String path, DeadLetter letter, long number) {
        IngestedFile line = new IngestedFile(
                path,
                FileState.FAILED,
                letter.reason(),
                letter.documentId(),
                null,
                null,
                0,
                null,
                0,
                0,
                letter.failedAt(),
                null);
        return new StandIns(handle).failed(line, number);
    }
}
