package io.quotewire.publish.store.view.change;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.intake.Facets;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.QuotationFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Changes that follow each other, read once for all who follow them. What takes the database is asked once too, whoever
 * asks first: which of them have the words that somebody looks for.
 */
public final class Batch {

    private final List<Change> changes;
    private final Function<EnrichedQuotation, Facets> facets;
    private final Function<String, Set<Long>> withWords;
    private final Map<Long, Facets> known = new ConcurrentHashMap<>();
    private final Map<String, Set<Long>> found = new ConcurrentHashMap<>();

    /**
     * @param changes in their order
     * @param withWords the numbers of those that have the words
     */
    Batch(List<Change> changes, Function<EnrichedQuotation, Facets> facets, Function<String, Set<Long>> withWords) {
        this.changes = changes;
        this.facets = facets;
        this.withWords = withWords;
    }

    /** In their order; empty where there are none. */
    public List<Change> changes() {
        return changes;
    }

    /**
     * Whether a filter lets the quotation of one of the changes pass, as it is now.
     *
     * @throws DatabaseAwayException if it has to be asked and does not answer
     */
    public boolean passes(Change change, QuotationFilter filter) {
        Published<EnrichedQuotation> quotation = change.quotation();
        if (quotation == null) {
            return false;
        }
        if (filter.equals(QuotationFilter.ALL)) {
            return quotation.record().wasSaid();
        }
        Facets its = known.computeIfAbsent(change.seq(), seq -> facets.apply(quotation.record()));
        String words = filter.words();
        return filter.passes(its, quotation.arrivedAt())
                && (words == null || found.computeIfAbsent(words, withWords).contains(change.seq()));
    }
}
