package io.quotewire.enrich.messaging;

import io.quotewire.contracts.AnalysisRequest;
import io.quotewire.enrich.assembly.Document;
import io.quotewire.enrich.budget.BudgetedAnalyser;
import io.quotewire.wire.MalformedRecordException;
import io.quotewire.wire.RecordReader;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Takes the requests of one partition, reads each document again where it is kept, and hands on what is found. */
final class RequestProcessor implements Processor<String, byte[], String, byte[]> {

    private final Supplier<KeptDocuments> opened;
    private final BudgetedAnalyser analyser;
    private final CommitWatch watch;
    private final InstantSource clock;
    private ProcessorContext<String, byte[]> context;
    private KeptDocuments kept;
    private Results results;

    /** @param opened gives what documents are read from; this processor closes it */
    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    RequestProcessor(
            Supplier<KeptDocuments> opened, BudgetedAnalyser analyser, CommitWatch watch, InstantSource clock) {
        this.opened = opened;
        this.analyser = analyser;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        kept = opened.get();
        results = new Results(context, EnrichTopology.Way.REQUESTS, analyser, clock);
        context.schedule(Duration.ofSeconds(1), PunctuationType.WALL_CLOCK_TIME, now -> watch.looked());
    }

    @Override
    public void process(Record<String, byte[]> record) {
        Cause cause = Cause.of(record, context);
        try {
            AnalysisRequest request = RecordReader.read(record.value(), AnalysisRequest.class);
            analyse(request, cause.of(kept.topic(), request));
        } catch (MalformedRecordException e) {
            results.bury(
                    cause,
                    e.documentId(),
                    e.path(),
                    "What arrived is not a valid request for an analysis",
                    e.getMessage());
        }
    }

    private void analyse(AnalysisRequest request, Cause cause) {
        try {
            Optional<Document> document = kept.read(request);
            if (document.isPresent()) {
                results.analyse(document.get(), cause);
            } else {
                results.bury(
                        cause, request.documentId(), null, "The text of the document is no longer on its topic", null);
            }
        } catch (KeptDocuments.TooFarException e) {
            results.bury(
                    cause,
                    request.documentId(),
                    null,
                    "The text of the document was not found in time",
                    e.getMessage());
        }
    }

    @Override
    public void close() {
        kept.close();
    }
}
