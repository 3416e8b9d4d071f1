package io.quotewire.publish.store;

import io.quotewire.contracts.EnrichedQuotation;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The changes in the order in which they became visible. Of several to one quotation the latest is there. */
@Singleton
public final class Changes {

    private final Transactions transactions;

    Changes(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The number of the latest change.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public long latest() {
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT seq FROM feed")) {
                return Rows.all(select, rows -> rows.getLong(1)).get(0);
            }
        });
    }

    /**
     * What changed after a number, oldest first.
     *
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<Change> after(long seq, int limit) {
        String sql = """
                (SELECT record, arrival, seq, arrived_at, changed_at, id FROM quotation
                    WHERE seq > ? ORDER BY seq LIMIT ?)
                UNION ALL (SELECT NULL, NULL, seq, NULL, NULL, id FROM withdrawal
                    WHERE seq > ? ORDER BY seq LIMIT ?)
                ORDER BY seq LIMIT ?""";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, seq);
                select.setInt(2, limit);
                select.setLong(3, seq);
                select.setInt(4, limit);
                select.setInt(5, limit);
                return Rows.all(select, Changes::change);
            }
        });
    }

    private static Change change(ResultSet rows) throws SQLException {
        boolean withdrawn = rows.getString(1) == null;
        return new Change(
                rows.getLong(3), rows.getString(6), withdrawn ? null : Rows.published(rows, EnrichedQuotation.class));
    }
}
