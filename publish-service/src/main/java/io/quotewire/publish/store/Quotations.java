package io.quotewire.publish.store;

import io.quotewire.contracts.EnrichedQuotation;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The quotations that readers see. */
@Singleton
public final class Quotations {

    private static final int FETCH = 50;

    private final Transactions transactions;

    Quotations(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A page, newest first.
     *
     * @param before only those with a smaller {@link Published#arrival}; the newest where it is null
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<Published<EnrichedQuotation>> page(QuotationFilter filter, @Nullable Long before, int limit) {
        Conditions conditions = conditions(filter).and("arrival < ?", before);
        String sql =
                "SELECT " + Rows.COLUMNS + " FROM quotation" + conditions.where() + " ORDER BY arrival DESC LIMIT ?";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setInt(conditions.bind(select), limit);
                return Rows.all(select, rows -> Rows.published(rows, EnrichedQuotation.class));
            }
        });
    }

    /**
     * The page above a row, newest first.
     *
     * @param after only those with a greater {@link Published#arrival}, the ones next to it
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<Published<EnrichedQuotation>> pageAbove(QuotationFilter filter, long after, int limit) {
        Conditions conditions = conditions(filter).and("arrival > ?", after);
        String sql = "SELECT " + Rows.COLUMNS + " FROM quotation" + conditions.where() + " ORDER BY arrival LIMIT ?";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setInt(conditions.bind(select), limit);
                List<Published<EnrichedQuotation>> page =
                        Rows.all(select, rows -> Rows.published(rows, EnrichedQuotation.class));
                Collections.reverse(page);
                return page;
            }
        });
    }

    /**
     * All, newest first, as they were when the reading began, a few in memory at a time. Whoever takes a minute for
     * those is not waited for.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public void each(QuotationFilter filter, Consumer<Published<EnrichedQuotation>> reader) {
        Conditions conditions = conditions(filter);
        String sql = "SELECT " + Rows.COLUMNS + " FROM quotation" + conditions.where() + " ORDER BY arrival DESC";
        transactions.read(connection -> {
            connection.setAutoCommit(false); // without which PostgreSQL's driver reads all rows at once
            try (Statement patience = connection.createStatement();
                    PreparedStatement select = connection.prepareStatement(sql)) {
                patience.execute("SET LOCAL idle_in_transaction_session_timeout = '60s'");
                conditions.bind(select);
                select.setFetchSize(FETCH);
                return Rows.each(select, rows -> reader.accept(Rows.published(rows, EnrichedQuotation.class)));
            } finally {
                connection.rollback();
            }
        });
    }

    /**
     * The quotations of a document that start between two places of its text, in the order of the text.
     *
     * @param from first code point that one may start at
     * @param to the last
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<Published<EnrichedQuotation>> ofDocument(String documentId, int from, int to) {
        String sql = "SELECT " + Rows.COLUMNS + " FROM quotation"
                + " WHERE document_id = ? AND start_offset BETWEEN ? AND ? ORDER BY start_offset, position";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, documentId);
                select.setInt(2, from);
                select.setInt(3, to);
                return Rows.all(select, rows -> Rows.published(rows, EnrichedQuotation.class));
            }
        });
    }

    /**
     * Where every so many quotations of a document one starts, the first left out.
     *
     * @param step how many are counted for each
     * @return code points, in the order of the text
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<Integer> startsOfEach(int step, String documentId) {
        String sql = "SELECT start_offset FROM quotation"
                + " WHERE document_id = ? AND position > 1 AND position % ? = 1 ORDER BY position";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, documentId);
                select.setInt(2, step);
                return Rows.all(select, rows -> rows.getInt(1));
            }
        });
    }

    /**
     * The speakers of a document by their names in lower case, in the order in which they first speak.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<String> speakersOf(String documentId) {
        String sql = "SELECT speaker FROM quotation WHERE document_id = ? AND speaker IS NOT NULL"
                + " GROUP BY speaker ORDER BY min(position)";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, documentId);
                return Rows.all(select, rows -> rows.getString(1));
            }
        });
    }

    private static Conditions conditions(QuotationFilter filter) {
        return new Conditions()
                .and("words @@ websearch_to_tsquery('english', ?)", SqlText.lower(filter.words()))
                .and("speaker = ?", SqlText.lower(filter.speaker()))
                .and("topics @> ARRAY[?]::text[]", filter.topic())
                .and("sentiment = ?", filter.sentiment())
                .and("kind = ?", filter.kind())
                .and("document_id = ?", filter.document())
                .and("day >= ?", filter.from())
                .and("day <= ?", filter.to())
                .and("arrival >= (SELECT min(first_arrival) FROM day_span WHERE day >= ?)", filter.from())
                .and("arrival <= (SELECT max(last_arrival) FROM day_span WHERE day <= ?)", filter.to());
    }
}
