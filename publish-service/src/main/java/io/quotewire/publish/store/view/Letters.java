package io.quotewire.publish.store.view;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.publish.store.database.Conditions;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.database.Reads;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dead letters whose documents readers do not see, or see as they were before. */
@Singleton
public final class Letters {

    private final Reads reads;

    Letters(Reads reads) {
        this.reads = reads;
    }

    /**
     * A page, the latest first.
     *
     * @param before only those with a smaller number; the latest where it is null
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public Slice<Letter> page(@Nullable Long before, int limit) {
        Conditions conditions = new Conditions().and("number < :before", "before", before);
        String sql = """
                SELECT * FROM (
                    SELECT letter.record, letter.number, letter.retried_at
                    FROM dead_letter AS letter LEFT JOIN document ON document.id = letter.document_id
                    WHERE NOT settled AND (document.id IS NULL OR letter.failed_at > document.changed_at)) AS letters
                """;
        return Slices.read(
                reads,
                sql,
                Slices.BYTES,
                conditions,
                "DESC",
                limit,
                (rows, context) -> letter(rows, "record", "number"));
    }

    /** Reads a letter; empty if there is none. */
    static Optional<Letter> letter(ResultSet rows, String record, String number) throws SQLException {
        String json = rows.getString(record);
        Optional<DeadLetter> letter = json == null ? Optional.empty() : Rows.record(json, DeadLetter.class);
        return letter.isEmpty()
                ? Optional.empty()
                : Optional.of(new Letter(rows.getLong(number), letter.get(), Rows.instant(rows, "retried_at")));
    }
}
