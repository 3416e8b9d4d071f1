package io.quotewire.publish.store.intake;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.publish.store.database.Reads;
import io.quotewire.publish.store.database.SqlText;
import io.quotewire.publish.store.database.Writes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The dead letters of this service that are still to be told on their topic, where others may want to know of them. */
@Singleton
public final class Untold {

    private final Reads reads;
    private final Writes writes;

    Untold(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /**
     * The oldest ones.
     *
     * @throws io.quotewire.publish.store.database.DatabaseAwayException if the database does not answer
     */
    public List<DeadLetter> next() {
        return reads.read(handle -> handle.createQuery(
                        "SELECT record FROM dead_letter WHERE NOT told ORDER BY failed_at LIMIT 100")
                .map((rows, context) -> SqlText.record(rows.getString("record"), DeadLetter.class))
                .list());
    }

    /** They have been told. */
    public void told(List<DeadLetter> letters) {
        writes.write(
                (handle, sequence) -> {
                    try (PreparedBatch update = handle.prepareBatch("""
                            UPDATE dead_letter SET told = true
                            WHERE topic_id = :topic AND partition = :partition AND record_offset = :offset""")) {
                        letters.forEach(letter -> update.bind("topic", letter.topic())
                                .bind("partition", letter.partition())
                                .bind("offset", letter.offset())
                                .add());
                        update.execute();
                    }
                },
                () -> {});
    }
}
