package io.quotewire.enrich.messaging;

import io.quotewire.analysis.DocumentAnalysis;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.enrich.assembly.Assembler;
import io.quotewire.enrich.assembly.Document;
import io.quotewire.enrich.budget.AnalysisFailedException;
import io.quotewire.enrich.budget.BudgetedAnalyser;
import io.quotewire.enrich.mapping.EnrichedRecords;
import io.quotewire.wire.CloudEvent;
import io.quotewire.wire.Json;
import io.quotewire.wire.MalformedRecordException;
import java.time.InstantSource;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Takes the chunks of one partition; hands on what was found in each whole document, or why nothing could be. */
final class DocumentProcessor implements Processor<String, byte[], String, byte[]> {

    private static final String SERVICE = "enrich-service";

    private final BudgetedAnalyser analyser;
    private final InstantSource clock;
    private ProcessorContext<String, byte[]> context;
    private Assembler assembler;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    DocumentProcessor(BudgetedAnalyser analyser, InstantSource clock) {
        this.analyser = analyser;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        this.assembler = new Assembler(new StoredChunks(context.getStateStore(EnrichTopology.CHUNKS)));
    }

    @Override
    public void process(Record<String, byte[]> record) {
        DocumentChunk chunk = null;
        try {
            chunk = Json.read(record.value(), DocumentChunk.class);
            assembler.add(chunk).ifPresent(document -> enrich(document, record));
        } catch (MalformedRecordException e) {
            bury(record, chunk, "The record is not a valid piece of a document", e);
        } catch (AnalysisFailedException e) {
            bury(record, chunk, e.reason(), e);
        }
    }

    private void enrich(Document document, Record<String, byte[]> cause) {
        DocumentAnalysis found = analyser.analyse(document.text());
        EnrichedRecords records = new EnrichedRecords(document, found, analyser.version());
        records.quotations().forEach(quotation -> send(quotation, cause));
        send(records.summary(), cause);
    }

    private void send(EnrichedQuotation quotation, Record<String, byte[]> cause) {
        send(
                Topic.ENRICHED_QUOTATIONS,
                cause,
                quotation.documentId(),
                quotation.id() + ":" + quotation.analysis().analyser(),
                "io.quotewire.enriched-quotation.v1",
                quotation);
    }

    private void send(EnrichedDocument summary, Record<String, byte[]> cause) {
        send(
                Topic.ENRICHED_DOCUMENTS,
                cause,
                summary.documentId(),
                summary.documentId() + ":" + summary.analysis().textHash() + ":"
                        + summary.analysis().analyser(),
                "io.quotewire.enriched-document.v1",
                summary);
    }

    private void bury(Record<String, byte[]> record, @Nullable DocumentChunk chunk, String reason, Exception why) {
        RecordMetadata place = context.recordMetadata().orElseThrow();
        DeadLetter letter = new DeadLetter(
                SERVICE,
                reason,
                chunk == null ? record.key() : chunk.documentId(),
                chunk == null ? null : chunk.source().path(),
                place.topic(),
                place.partition(),
                place.offset(),
                why.getMessage(),
                clock.instant());
        String id = place.topic() + ":" + place.partition() + ":" + place.offset();
        send(Topic.DEAD_LETTERS, record, record.key(), id, "io.quotewire.dead-letter.v1", letter);
    }

    private void send(Topic sink, Record<String, byte[]> cause, String key, String id, String type, Object value) {
        Headers headers = new RecordHeaders();
        new CloudEvent(id, type, "/" + SERVICE, String.valueOf(key)).writeTo(headers);
        CloudEvent.passTrace(cause.headers(), headers);
        context.forward(new Record<>(key, Json.write(value), cause.timestamp(), headers), sink.baseName());
    }
}
