package io.quotewire.publish.store.view.count;

import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.database.Reads;
import jakarta.inject.Singleton;
import java.util.List;

/** How many quotations there are, by kind and tone. */
@Singleton
public final class QuotationCounts {

    private final Reads reads;

    QuotationCounts(Reads reads) {
        this.reads = reads;
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
        return reads.read(handle -> handle.createQuery("SELECT kind, sentiment, quotations FROM quotation_count")
                .map((rows, context) ->
                        new Count(rows.getString("kind"), rows.getString("sentiment"), rows.getLong("quotations")))
                .list());
    }
}
