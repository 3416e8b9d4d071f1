package io.quotewire.publish.store.intake;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.publish.store.database.Reads;
import io.quotewire.publish.store.database.SqlText;
import io.quotewire.publish.store.database.Writes;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Optional;

/** The dead letters that are tried again. */
@Singleton
public final class Retries {

    private final Reads reads;
    private final Writes writes;

    Retries(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /**
     * A letter that is not settled yet.
     *
     * @param number its number here
     * @throws io.quotewire.publish.store.database.DatabaseAwayException if the database does not answer
     */
    public Optional<DeadLetter> unsettled(long number) {
        return reads.read(
                handle -> handle.createQuery("SELECT record FROM dead_letter WHERE number = :number AND NOT settled")
                        .bind("number", number)
                        .map((rows, context) -> SqlText.record(rows.getString("record"), DeadLetter.class))
                        .findOne());
    }

    /** Its document has been asked for again; unless another letter has already come in its place. */
    public void asked(long number, DeadLetter letter) {
        writes.write(
                (handle, sequence) -> handle.createUpdate("""
                        UPDATE dead_letter SET retried_at = clock_timestamp()
                        WHERE number = :number AND failed_at = :failedAt""")
                        .bind("number", number)
                        .bind("failedAt", letter.failedAt().atOffset(ZoneOffset.UTC))
                        .execute(),
                () -> {});
    }
}
