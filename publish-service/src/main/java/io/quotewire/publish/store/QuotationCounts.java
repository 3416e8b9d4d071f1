package io.quotewire.publish.store;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.util.List;

/** How many quotations there are, by kind and tone. */
@Singleton
public final class QuotationCounts {

    private final Transactions transactions;

    QuotationCounts(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Quotations of one kind in one tone.
     *
     * @param kind how the words are reported
     * @param sentiment label of the sentiment
     * @param quotations how many there are
     */
    public record Count(String kind, String sentiment, long quotations) {}

    /** @throws DatabaseAwayException if the database does not answer */
    public List<Count> all() {
        return transactions.read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT kind, sentiment, quotations FROM quotation_count")) {
                return Rows.all(select, rows -> new Count(rows.getString(1), rows.getString(2), rows.getLong(3)));
            }
        });
    }
}
