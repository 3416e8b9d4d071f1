package io.quotewire.publish.store;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.IngestedFile;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that came in, by the ledger. */
@Singleton
public final class Files {

    private final Inbox inbox;
    private final Transactions transactions;

    Files(Inbox inbox, Transactions transactions) {
        this.inbox = inbox;
        this.transactions = transactions;
    }

    /** Takes in lines of the ledger; the latest of a path counts. */
    public void take(List<Arrival<IngestedFile>> arrivals, Runnable beat) {
        inbox.take(arrivals, Files::upsert, beat);
    }

    private static void upsert(Connection connection, Sequence sequence, List<IngestedFile> files) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO file (path, document_id, record) VALUES (?, ?, ?::json)
                ON CONFLICT (path) DO UPDATE SET document_id = excluded.document_id, record = excluded.record""")) {
            for (IngestedFile file : files) {
                upsert.setString(1, SqlText.of(file.path()));
                upsert.setString(2, file.documentId());
                upsert.setString(3, SqlText.json(file));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /**
     * A page, the path last seen for the first time first.
     *
     * @param before only those with a smaller {@link FileStatus#number}; the newest where it is null
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<FileStatus> page(@Nullable Long before, int limit) {
        Conditions conditions = new Conditions().and("file.number < ?", before);
        String sql = """
                SELECT file.record, file.number, document.arrived_at, letter.record
                FROM file
                LEFT JOIN document ON document.id = file.document_id
                LEFT JOIN LATERAL (SELECT record FROM dead_letter
                    WHERE dead_letter.document_id = file.document_id
                    ORDER BY failed_at DESC LIMIT 1) letter ON true
                """ + conditions.where() + " ORDER BY file.number DESC LIMIT ?";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setInt(conditions.bind(select), limit);
                return Rows.all(select, Files::status);
            }
        });
    }

    private static FileStatus status(ResultSet rows) throws SQLException {
        String letter = rows.getString(4);
        return new FileStatus(
                SqlText.record(rows.getString(1), IngestedFile.class),
                rows.getLong(2),
                Rows.instant(rows, 3),
                letter == null ? null : SqlText.record(letter, DeadLetter.class));
    }
}
