package io.quotewire.enrich.messaging;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * The record because of which others are sent.
 *
 * @param topic its topic
 * @param partition its partition
 * @param offset its offset
 * @param timestamp when it was sent, in milliseconds since 1970
 * @param headers its headers
 */
record Cause(String topic, int partition, long offset, long timestamp, Headers headers) {

    /** The record that is being handled. */
    static Cause of(Record<String, byte[]> record, ProcessorContext<String, byte[]> context) {
        RecordMetadata place = context.recordMetadata().orElseThrow();
        return new Cause(place.topic(), place.partition(), place.offset(), record.timestamp(), record.headers());
    }

    /**
     * No record, but the clock.
     *
     * @param topic whose records are waited for
     * @param now in milliseconds since 1970
     */
    static Cause clock(String topic, ProcessorContext<String, byte[]> context, long now) {
        return new Cause(topic, context.taskId().partition(), 0, now, new RecordHeaders());
    }
}
