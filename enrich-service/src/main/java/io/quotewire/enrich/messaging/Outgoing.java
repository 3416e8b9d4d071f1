package io.quotewire.enrich.messaging;

import io.quotewire.contracts.Analysis;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.CloudEvent;
import io.quotewire.wire.Json;
import io.quotewire.wire.RecordSize;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * A record on its way to a topic, as a CloudEvent with an id that says what it is. Each is checked for its size when it
 * is made.
 *
 * @param topic where it goes
 * @param record what is sent
 */
record Outgoing(Topic topic, Record<@Nullable String, byte[]> record) {

    static final String SERVICE = "enrich-service";

    /**
     * @param cause time and trace are passed on
     * @throws io.quotewire.wire.OversizedRecordException if brokers would not take it; so do the others
     */
    static Outgoing of(EnrichedQuotation quotation, Cause cause) {
        String id = quotation.id() + ":" + quotation.analysis().analyser();
        return of(Topic.ENRICHED_QUOTATIONS, quotation.documentId(), id, quotation, cause);
    }

    static Outgoing of(EnrichedDocument summary, Cause cause) {
        Analysis analysis = summary.analysis();
        String id = String.join(":", analysis.documentId(), analysis.textHash(), analysis.analyser());
        return of(Topic.ENRICHED_DOCUMENTS, summary.documentId(), id, summary, cause);
    }

    static Outgoing of(DeadLetter letter, Cause cause) {
        String id = letter.topic() + ":" + letter.partition() + ":" + letter.offset();
        if (letter.documentId() != null) {
            id += ":" + letter.documentId();
        }
        if (cause.request() != null) { // of the same place a letter may have been sent before
            id += ":" + cause.request();
        }
        return of(Topic.DEAD_LETTERS, letter.documentId(), id, letter, cause);
    }

    private static Outgoing of(Topic topic, @Nullable String key, String id, Object value, Cause cause) {
        Headers headers = new RecordHeaders();
        CloudEvent.of(topic, id, SERVICE, key == null ? "" : key).writeTo(headers);
        CloudEvent.passTrace(cause.headers(), headers);
        byte[] json = Json.write(value);
        RecordSize.checked(key == null ? null : key.getBytes(StandardCharsets.UTF_8), json, headers);
        return new Outgoing(topic, new Record<>(key, json, cause.timestamp(), headers));
    }
}
