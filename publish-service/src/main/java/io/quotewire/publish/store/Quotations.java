package io.quotewire.publish.store;

import io.quotewire.contracts.EnrichedQuotation;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotations that readers see. */
@Singleton
public final class Quotations {

    private static final String COLUMNS = "record, arrival, seq, arrived_at, changed_at";

    private final Transactions transactions;

    Quotations(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A page, newest first.
     *
     * @param before only those with a smaller {@link PublishedQuotation#arrival}; the newest where it is null
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<PublishedQuotation> page(QuotationFilter filter, @Nullable Long before, int limit) {
        Conditions conditions = new Conditions()
                .and("words @@ websearch_to_tsquery('english', ?)", filter.words())
                .and("lower(speaker) = lower(?)", filter.speaker())
                .and("topics @> ARRAY[?]", filter.topic())
                .and("sentiment = ?", filter.sentiment())
                .and("kind = ?", filter.kind())
                .and("document_id = ?", filter.document())
                .and("arrival < ?", before);
        String sql = "SELECT " + COLUMNS + " FROM quotation" + conditions.where() + " ORDER BY arrival DESC LIMIT ?";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setInt(conditions.bind(select), limit);
                return read(select);
            }
        });
    }

    private static List<PublishedQuotation> read(PreparedStatement select) throws SQLException {
        List<PublishedQuotation> page = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                page.add(new PublishedQuotation(
                        SqlText.record(rows.getString(1), EnrichedQuotation.class),
                        rows.getLong(2),
                        rows.getLong(3),
                        instant(rows, 4),
                        instant(rows, 5)));
            }
        }
        return page;
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
