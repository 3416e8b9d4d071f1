package io.quotewire.enrich.messaging;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.enrich.assembly.Document;
import io.quotewire.enrich.budget.AnalysisFailedException;
import io.quotewire.enrich.budget.BudgetedAnalyser;
import io.quotewire.enrich.mapping.EnrichedRecords;
import io.quotewire.wire.RecordBounds;
import java.time.InstantSource;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands on what is found in a document, or why nothing could be, in the transaction of what is handled. */
final class Results {

    private static final Logger LOG = Logger.getLogger(Results.class);

    private final ProcessorContext<String, byte[]> context;
    private final EnrichTopology.Way way;
    private final BudgetedAnalyser analyser;
    private final InstantSource clock;

    /** @param way on which the processor of the context stands */
    Results(
            ProcessorContext<String, byte[]> context,
            EnrichTopology.Way way,
            BudgetedAnalyser analyser,
            InstantSource clock) {
        this.context = context;
        this.way = way;
        this.analyser = analyser;
        this.clock = clock;
    }

    /** Analyses a document and sends what was found. */
    void analyse(Document document, Cause cause) {
        try {
            send(analysed(document, cause), cause);
        } catch (AnalysisFailedException e) {
            bury(cause, document.documentId(), document.source().path(), e.reason(), e.getMessage());
        }
    }

    private EnrichedRecords analysed(Document document, Cause cause) {
        EnrichedRecords records = new EnrichedRecords(document, analyser.analyse(document.text()), analyser.version());
        try {
            // What cannot be sent must show before the first record is: half an analysis helps nobody.
            records.quotations().forEach(quotation -> Outgoing.of(quotation, cause));
            Outgoing.of(records.summary(), cause);
        } catch (RuntimeException e) {
            throw new AnalysisFailedException("What was found cannot be sent", e.toString(), e);
        }
        return records;
    }

    private void send(EnrichedRecords records, Cause cause) {
        records.quotations().forEach(quotation -> send(Outgoing.of(quotation, cause)));
        send(Outgoing.of(records.summary(), cause));
    }

    private void send(Outgoing outgoing) {
        context.forward(outgoing.record(), way.sink(outgoing.topic()));
    }

    /** Sends a dead letter, and says so in the log. */
    void bury(Cause cause, @Nullable String documentId, @Nullable String path, String reason, @Nullable String detail) {
        DeadLetter letter = RecordBounds.of(new DeadLetter(
                Outgoing.SERVICE,
                reason,
                documentId,
                path,
                cause.topic(),
                cause.partition(),
                cause.offset(),
                detail,
                clock.instant()));
        LOG.warnf(
                "%s: %s (%s; %s, partition %d, offset %d)",
                path == null ? "A record" : path, reason, detail, cause.topic(), cause.partition(), cause.offset());
        send(Outgoing.of(letter, cause));
    }
}
