package io.quotewire.enrich.messaging;

import io.quotewire.contracts.Analysis;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.CloudEvent;
import io.quotewire.wire.Json;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Hands records on to their topics, as CloudEvents with ids that say what they are. */
final class Outgoing {

    static final String SERVICE = "enrich-service";

    private final ProcessorContext<String, byte[]> context;

    Outgoing(ProcessorContext<String, byte[]> context) {
        this.context = context;
    }

    /** @param cause record whose time and trace are passed on */
    void quotation(EnrichedQuotation quotation, Record<String, byte[]> cause) {
        String id = quotation.id() + ":" + quotation.analysis().analyser();
        String type = "io.quotewire.enriched-quotation.v1";
        send(Topic.ENRICHED_QUOTATIONS, quotation.documentId(), id, type, quotation, cause);
    }

    void summary(EnrichedDocument summary, Record<String, byte[]> cause) {
        Analysis analysis = summary.analysis();
        String id = String.join(":", analysis.documentId(), analysis.textHash(), analysis.analyser());
        String type = "io.quotewire.enriched-document.v1";
        send(Topic.ENRICHED_DOCUMENTS, summary.documentId(), id, type, summary, cause);
    }

    void deadLetter(DeadLetter letter, Record<String, byte[]> cause) {
        String id = letter.topic() + ":" + letter.partition() + ":" + letter.offset();
        if (letter.documentId() != null) {
            id += ":" + letter.documentId();
        }
        send(Topic.DEAD_LETTERS, letter.documentId(), id, "io.quotewire.dead-letter.v1", letter, cause);
    }

    private void send(
            Topic topic, @Nullable String key, String id, String type, Object value, Record<String, byte[]> cause) {
        Headers headers = new RecordHeaders();
        new CloudEvent(id, type, "/" + SERVICE, key == null ? "" : key).writeTo(headers);
        CloudEvent.passTrace(cause.headers(), headers);
        forward(topic, new Record<>(key, Json.write(value), cause.timestamp(), headers));
    }

    private void forward(Topic topic, Record<@Nullable String, byte[]> record) {
        context.forward(record, topic.baseName());
    }
}
