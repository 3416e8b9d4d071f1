package io.quotewire.publish.store.view.change;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.database.Reads;
import io.quotewire.publish.store.database.SqlText;
import io.quotewire.publish.store.intake.Facets;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.Rows;
import io.quotewire.publish.taxonomy.Taxonomy;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** The changes in the order in which they became visible. Of several to one quotation the latest is there. */
@Singleton
public final class Changes {

    private static final RowMapper<Optional<Published<EnrichedQuotation>>> QUOTATION = Rows::quotation;

    private final Reads reads;
    private final Taxonomy taxonomy;

    Changes(Reads reads, Taxonomy taxonomy) {
        this.reads = reads;
        this.taxonomy = taxonomy;
    }

    /**
     * The number of the latest change.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public long latest() {
        return reads.read(handle ->
                handle.createQuery("SELECT seq FROM feed").mapTo(Long.class).one());
    }

    /**
     * The number of the latest change, and when it was made.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public FeedState state() {
        return reads.read(handle ->
                handle.createQuery("""
                SELECT seq, CASE WHEN seq > 0 THEN changed_at END AS changed_at FROM feed""").map((rows, context) -> state(rows)).one());
    }

    private static FeedState state(ResultSet rows) throws SQLException {
        Instant changedAt = Rows.instant(rows, "changed_at");
        return new FeedState(rows.getLong("seq"), changedAt == null ? Instant.EPOCH : changedAt);
    }

    /**
     * What changed after a number, oldest first: half a megabyte at most, but one change at least. One that cannot be
     * read is told as withdrawn.
     *
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public Batch after(long seq, int limit) {
        List<Change> changes = reads.read(handle -> handle.createQuery("""
                SELECT record, arrival, seq, arrived_at, changed_at, id, cause FROM (
                    SELECT *, sum(length) OVER (ORDER BY seq) AS upto FROM (
                        (SELECT record, arrival, seq, arrived_at, changed_at, id, 'analysis' AS cause,
                            octet_length(record::text) AS length
                            FROM quotation WHERE seq > :seq ORDER BY seq LIMIT :limit)
                        UNION ALL (SELECT NULL, NULL, seq, NULL, NULL, id, cause, 0
                            FROM withdrawal WHERE seq > :seq ORDER BY seq LIMIT :limit)
                        ORDER BY seq LIMIT :limit) AS next) AS summed
                WHERE upto <= 500000 OR upto = length ORDER BY seq""")
                .bind("seq", seq)
                .bind("limit", limit)
                .map(Changes::change)
                .list());
        return new Batch(changes, record -> Facets.of(record, taxonomy), words -> withWords(words, changes));
    }

    private Set<Long> withWords(String words, List<Change> changes) {
        return reads.read(handle -> handle.createQuery("""
                SELECT seq FROM quotation
                WHERE seq BETWEEN :first AND :last AND words @@ websearch_to_tsquery('english', :words)""")
                .bind("first", changes.get(0).seq())
                .bind("last", changes.get(changes.size() - 1).seq())
                .bind("words", SqlText.lower(words))
                .mapTo(Long.class)
                .set());
    }

    private static Change change(ResultSet rows, StatementContext context) throws SQLException {
        boolean withdrawn = rows.getString("record") == null;
        return new Change(
                rows.getLong("seq"),
                rows.getString("id"),
                rows.getString("cause"),
                withdrawn ? null : QUOTATION.map(rows, context).orElse(null));
    }
}
