package io.quotewire.publish.store;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.taxonomy.Taxonomy;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The changes in the order in which they became visible. Of several to one quotation the latest is there. */
@Singleton
public final class Changes {

    private final Transactions transactions;
    private final Taxonomy taxonomy;

    Changes(Transactions transactions, Taxonomy taxonomy) {
        this.transactions = transactions;
        this.taxonomy = taxonomy;
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
     * The number of the latest change, and when it was made.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public FeedState state() {
        String sql = """
                SELECT seq, greatest(
                    (SELECT changed_at FROM quotation ORDER BY seq DESC LIMIT 1),
                    (SELECT changed_at FROM document ORDER BY seq DESC LIMIT 1)) FROM feed""";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                return Rows.all(select, Changes::state).get(0);
            }
        });
    }

    private static FeedState state(ResultSet rows) throws SQLException {
        Instant changedAt = Rows.instant(rows, 2);
        return new FeedState(rows.getLong(1), changedAt == null ? Instant.EPOCH : changedAt);
    }

    /**
     * What changed after a number, oldest first: a few megabytes at most, but one change at least.
     *
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public Batch after(long seq, int limit) {
        String sql = """
                SELECT record, arrival, seq, arrived_at, changed_at, id FROM (
                    SELECT *, sum(length) OVER (ORDER BY seq) - length AS before FROM (
                        (SELECT record, arrival, seq, arrived_at, changed_at, id, octet_length(record::text) AS length
                            FROM quotation WHERE seq > ? ORDER BY seq LIMIT ?)
                        UNION ALL (SELECT NULL, NULL, seq, NULL, NULL, id, 0
                            FROM withdrawal WHERE seq > ? ORDER BY seq LIMIT ?)
                        ORDER BY seq LIMIT ?) AS next) AS summed
                WHERE before < 2000000 ORDER BY seq""";
        List<Change> changes = transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, seq);
                select.setInt(2, limit);
                select.setLong(3, seq);
                select.setInt(4, limit);
                select.setInt(5, limit);
                return Rows.all(select, Changes::change);
            }
        });
        return new Batch(changes, record -> Facets.of(record, taxonomy), words -> withWords(words, changes));
    }

    private Set<Long> withWords(String words, List<Change> changes) {
        String sql = """
                SELECT seq FROM quotation
                WHERE seq BETWEEN ? AND ? AND words @@ websearch_to_tsquery('english', ?)""";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, changes.get(0).seq());
                select.setLong(2, changes.get(changes.size() - 1).seq());
                select.setString(3, SqlText.lower(words));
                return Set.copyOf(Rows.all(select, rows -> rows.getLong(1)));
            }
        });
    }

    private static Change change(ResultSet rows) throws SQLException {
        boolean withdrawn = rows.getString(1) == null;
        return new Change(
                rows.getLong(3), rows.getString(6), withdrawn ? null : Rows.published(rows, EnrichedQuotation.class));
    }
}
