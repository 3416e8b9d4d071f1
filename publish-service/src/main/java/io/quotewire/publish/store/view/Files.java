package io.quotewire.publish.store.view;

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

    /** Found by the letters and by an index of its own, so that the many others are not looked at. */
    private static final String FAILED = """
            :failed AND file.number IN (
                SELECT number FROM file WHERE record::text LIKE '%"state":"failed"%'
                UNION SELECT file.number FROM dead_letter JOIN file USING (document_id)
                LEFT JOIN document ON document.id = document_id WHERE NOT settled AND document.id IS NULL)""";

    private final Reads reads;

    Files(Reads reads) {
        this.reads = reads;
    }

    /**
     * A page, the path last seen for the first time first.
     *
     * @param before only those with a smaller {@link FileStatus#number}; the newest where it is null
     * @param onlyFailed only those that could not be read, or whose documents a service gave up on
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public Slice<FileStatus> page(@Nullable Long before, boolean onlyFailed, int limit) {
        Conditions conditions = new Conditions()
                .and("file.number < :before", "before", before)
                .and(FAILED, "failed", onlyFailed ? true : null);
        String sql = """
                SELECT file.record, file.number, document.shown_at, letter.record AS letter,
                    letter.number AS letter_number, letter.retried_at
                FROM file
                LEFT JOIN document ON document.id = file.document_id
                LEFT JOIN LATERAL (SELECT record, number, retried_at FROM dead_letter
                    WHERE (dead_letter.document_id = file.document_id OR dead_letter.number = file.letter)
                        AND NOT settled
                    ORDER BY failed_at DESC LIMIT 1) letter ON true
                """;
        return Slices.read(reads, sql, BYTES, conditions, "DESC", limit, (rows, context) -> status(rows));
    }

    private static Optional<FileStatus> status(ResultSet rows) throws SQLException {
        Optional<IngestedFile> file = Rows.record(rows.getString("record"), IngestedFile.class);
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileStatus(
                        file.get(),
                        rows.getLong("number"),
                        Rows.instant(rows, "shown_at"),
                        Letters.letter(rows, "letter", "letter_number").orElse(null)));
    }
}
