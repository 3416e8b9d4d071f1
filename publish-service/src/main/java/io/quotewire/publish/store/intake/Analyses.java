package io.quotewire.publish.store.intake;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.database.Sequence;
import io.quotewire.publish.taxonomy.Taxonomy;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * The analyses that arrive, as quotations on one topic and summaries on another. They wait in {@link Staging} until one
 * is complete, whichever topic was first; then {@link Publication} shows it whole.
 */
@Singleton
public final class Analyses {

    /**
     * What becomes complete is shown together up to this size, in characters of its JSON, since it stands in memory.
     */
    private static final int TOGETHER = 4_000_000;

    private final Inbox inbox;
    private final Taxonomy taxonomy;

    Analyses(Inbox inbox, Taxonomy taxonomy) {
        this.inbox = inbox;
        this.taxonomy = taxonomy;
    }

    /** Takes in quotations. */
    public void takeQuotations(List<Arrival<EnrichedQuotation>> arrivals, Runnable beat) {
        inbox.take(
                arrivals,
                (handle, sequence, quotations) -> {
                    Staging staging = new Staging(handle);
                    staging.addQuotations(quotations);
                    Set<String> documents = new LinkedHashSet<>();
                    quotations.forEach(quotation -> documents.add(quotation.documentId()));
                    publishComplete(handle, sequence, staging, documents, beat);
                },
                beat);
    }

    /** Takes in summaries. */
    public void takeSummaries(List<Arrival<EnrichedDocument>> arrivals, Runnable beat) {
        inbox.take(
                arrivals,
                (handle, sequence, summaries) -> {
                    Staging staging = new Staging(handle);
                    staging.addSummaries(summaries);
                    Set<String> documents = new LinkedHashSet<>();
                    summaries.forEach(summary -> documents.add(summary.documentId()));
                    publishComplete(handle, sequence, staging, documents, beat);
                },
                beat);
    }

    /**
     * Shows what has become complete. The summaries of a document stand in one partition, so the order of their arrival
     * is the order in which the analyses were made, and a later one replaces an earlier one.
     */
    private void publishComplete(
            Handle handle, Sequence sequence, Staging staging, Collection<String> documents, Runnable beat) {
        Publication publication = new Publication(handle, sequence, taxonomy);
        Map<String, Publication.Complete> complete = new LinkedHashMap<>();
        int characters = 0;
        for (Staging.Summary summary : staging.summaries(documents)) {
            beat.run();
            Map<String, String> quotations = staging.takeIfComplete(summary);
            if (quotations != null) {
                EnrichedDocument document = summary.document();
                complete.put(document.documentId(), new Publication.Complete(document, quotations));
                characters +=
                        quotations.values().stream().mapToInt(String::length).sum();
            }
            if (characters > TOGETHER) {
                publication.show(complete.values());
                complete.clear();
                characters = 0;
            }
        }
        publication.show(complete.values());
    }
}
