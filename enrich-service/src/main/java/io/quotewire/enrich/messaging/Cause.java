package io.quotewire.enrich.messaging;

import io.quotewire.contracts.AnalysisRequest;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The record because of which others are sent.
 *
 * @param topic its topic
 * @param partition its partition
 * @param offset its offset
 * @param timestamp when it was sent, in milliseconds since 1970
 * @param headers its headers
 * @param request place of the request because of which that record is read again, where there is one
 */
record Cause(
        String topic,
        int partition,
        long offset,
        long timestamp,
        Headers headers,
        @Nullable String request) {

    /** The record that is being handled. */
    static Cause of(Record<String, byte[]> record, ProcessorContext<String, byte[]> context) {
        RecordMetadata place = context.recordMetadata().orElseThrow();
        return new Cause(place.topic(), place.partition(), place.offset(), record.timestamp(), record.headers(), null);
    }

    /**
     * A record that is read again because of this one.
     *
     * @param chunks topic of the record
     * @param wish this one, which names the record's place
     */
    Cause of(String chunks, AnalysisRequest wish) {
        return new Cause(
                chunks, wish.partition(), wish.offset(), timestamp, headers, topic + ":" + partition + ":" + offset);
    }

    /**
     * No record, but the clock.
     *
     * @param topic whose records are waited for
     * @param now in milliseconds since 1970
     */
    static Cause clock(String topic, ProcessorContext<String, byte[]> context, long now) {
        return new Cause(topic, context.taskId().partition(), 0, now, new RecordHeaders(), null);
    }
}
