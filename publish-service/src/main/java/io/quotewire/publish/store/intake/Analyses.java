package io.quotewire.publish.store.intake;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.database.Sequence;
import io.quotewire.publish.taxonomy.Taxonomy;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /** Small documents that become complete are shown together, up to so many quotations. */
    private static final int TOGETHER = 1000;

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
                (handle, sequence, received) -> {
                    List<EnrichedQuotation> quotations = Received.records(received);
                    new Staging(handle).addQuotations(quotations, taxonomy);
                    Set<String> documents = new HashSet<>();
                    quotations.forEach(quotation -> documents.add(quotation.documentId()));
                    publishComplete(handle, sequence, documents, beat);
                },
                beat);
    }

    /** Takes in summaries. */
    public void takeSummaries(List<Arrival<EnrichedDocument>> arrivals, Runnable beat) {
        inbox.take(
                arrivals,
                (handle, sequence, summaries) -> {
                    new Staging(handle).addSummaries(summaries);
                    Set<String> documents = new HashSet<>();
                    summaries.forEach(summary -> documents.add(summary.record().documentId()));
                    publishComplete(handle, sequence, documents, beat);
                },
                beat);
    }

    /**
     * Shows what has become complete. The summaries of a document stand in one partition, so the order of their arrival
     * is the order in which the analyses were made, and a later one replaces an earlier one.
     */
    private static void publishComplete(Handle handle, Sequence sequence, Collection<String> documents, Runnable beat) {
        if (!sequence.isGathering()) {
            show(handle, sequence, documents, beat);
        }
    }

    /** Shows what is complete of these documents. One that follows another edition is shown after it, by itself. */
    static void show(Handle handle, Sequence sequence, Collection<String> documents, Runnable beat) {
        Staging staging = new Staging(handle);
        Publication publication = new Publication(handle, sequence, beat);
        Map<String, Staging.Summary> complete = new LinkedHashMap<>();
        long quotations = 0;
        for (Staging.Summary summary : staging.summaries(documents)) {
            beat.run();
            boolean alone = summary.follows() && !complete.isEmpty();
            if (alone || quotations >= TOGETHER || complete.containsKey(summary.documentId())) {
                show(publication, staging, complete.values());
                complete.clear();
                quotations = 0;
            }
            if (staging.isComplete(summary)) {
                complete.put(summary.documentId(), summary);
                quotations += summary.follows() ? TOGETHER : summary.document().quotations();
            }
        }
        show(publication, staging, complete.values());
    }

    private static void show(Publication publication, Staging staging, Collection<Staging.Summary> complete) {
        if (!complete.isEmpty()) {
            publication.show(complete);
            staging.clear(complete);
        }
    }
}
