package io.quotewire.enrich.messaging;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.DocumentChunk;
import io.quotewire.enrich.assembly.Assembler;
import io.quotewire.enrich.assembly.Document;
import io.quotewire.enrich.budget.AnalysisFailedException;
import io.quotewire.enrich.budget.BudgetedAnalyser;
import io.quotewire.enrich.mapping.EnrichedRecords;
import io.quotewire.wire.Json;
import io.quotewire.wire.MalformedRecordException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Takes the chunks of one partition; hands on what was found in each whole document, or why nothing could be. */
final class DocumentProcessor implements Processor<String, byte[], String, byte[]> {

    private final BudgetedAnalyser analyser;
    private final int longestText;
    private final CommitWatch watch;
    private final InstantSource clock;
    private ProcessorContext<String, byte[]> context;
    private Assembler assembler;
    private Outgoing outgoing;

    /** @param longestText longest text that is taken, in code points */
    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    DocumentProcessor(BudgetedAnalyser analyser, int longestText, CommitWatch watch, InstantSource clock) {
        this.analyser = analyser;
        this.longestText = longestText;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        assembler = new Assembler(new StoredChunks(context.getStateStore(EnrichTopology.CHUNKS)), longestText);
        outgoing = new Outgoing(context);
        context.schedule(Duration.ofSeconds(1), PunctuationType.WALL_CLOCK_TIME, now -> watch.looked());
    }

    @Override
    public void process(Record<String, byte[]> record) {
        DocumentChunk chunk = null;
        try {
            chunk = read(record.value());
            Optional<Document> document = assembler.add(chunk);
            if (document.isPresent()) {
                send(analyse(document.get()), record);
            }
        } catch (MalformedRecordException e) {
            bury(record, chunk, "What arrived is not a valid piece of a document", e.getMessage());
        } catch (AnalysisFailedException e) {
            bury(record, chunk, e.reason(), e.getMessage());
        }
        for (DocumentChunk given : assembler.giveUp(Instant.ofEpochMilli(record.timestamp()))) {
            bury(record, given, "The rest of the document never came", given.count() + " pieces were announced");
        }
    }

    private static DocumentChunk read(byte @Nullable [] json) {
        if (json == null) {
            throw new MalformedRecordException("a record without a value", null);
        }
        return Json.read(json, DocumentChunk.class);
    }

    private EnrichedRecords analyse(Document document) {
        EnrichedRecords records = new EnrichedRecords(document, analyser.analyse(document.text()), analyser.version());
        try {
            // What cannot be sent must show before the first record is: half an analysis helps nobody.
            records.quotations().forEach(quotation -> checkSize(Json.write(quotation)));
            checkSize(Json.write(records.summary()));
        } catch (RuntimeException e) {
            throw new AnalysisFailedException("What was found cannot be sent", e.toString(), e);
        }
        return records;
    }

    private static void checkSize(byte[] record) {
        if (record.length > EnrichedRecords.LARGEST) {
            throw new IllegalStateException("a record of " + record.length + " bytes");
        }
    }

    private void send(EnrichedRecords records, Record<String, byte[]> cause) {
        records.quotations().forEach(quotation -> outgoing.quotation(quotation, cause));
        outgoing.summary(records.summary(), cause);
    }

    private void bury(
            Record<String, byte[]> record, @Nullable DocumentChunk chunk, String reason, @Nullable String detail) {
        RecordMetadata place = context.recordMetadata().orElseThrow();
        DeadLetter letter = new DeadLetter(
                Outgoing.SERVICE,
                reason,
                chunk == null ? record.key() : chunk.documentId(),
                chunk == null ? null : chunk.source().path(),
                place.topic(),
                place.partition(),
                place.offset(),
                detail,
                clock.instant());
        outgoing.deadLetter(letter, record);
    }
}
