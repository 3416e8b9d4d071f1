package io.quotewire.publish.store.view;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.publish.store.database.Conditions;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.database.Reads;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files that came in, by the ledger. */
@Singleton
public final class Files {

    private static final String BYTES = Slices.BYTES + " + coalesce(octet_length(letter::text), 0)";

    private final Reads reads;

    Files(Reads reads) {
        this.reads = reads;
    }

    /**
     * A page, the path last seen for the first time first.
     *
     * @param before only those with a smaller {@link FileStatus#number}; the newest where it is null
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public Slice<FileStatus> page(@Nullable Long before, int limit) {
        Conditions conditions = new Conditions().and("file.number < :before", "before", before);
        String sql = """
                SELECT file.record, file.number, document.arrived_at, letter.record AS letter
                FROM file
                LEFT JOIN document ON document.id = file.document_id
                LEFT JOIN LATERAL (SELECT record FROM dead_letter
                    WHERE dead_letter.document_id = file.document_id
                    ORDER BY failed_at DESC LIMIT 1) letter ON true
                """;
        return Slices.read(reads, sql, BYTES, conditions, "DESC", limit, (rows, context) -> status(rows));
    }

    private static Optional<FileStatus> status(ResultSet rows) throws SQLException {
        Optional<IngestedFile> file = Rows.record(rows.getString("record"), IngestedFile.class);
        String letter = rows.getString("letter");
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileStatus(
                        file.get(),
                        rows.getLong("number"),
                        Rows.instant(rows, "arrived_at"),
                        letter == null
                                ? null
                                : Rows.record(letter, DeadLetter.class).orElse(null)));
    }
}
