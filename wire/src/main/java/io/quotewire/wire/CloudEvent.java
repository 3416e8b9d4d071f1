package io.quotewire.wire;

import io.quotewire.contracts.Topic;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;

/**
 * The headers of a CloudEvent in Kafka's binary content mode (CloudEvents 1.0). The id comes from what the record says,
 * so that a record sent again has the same.
 *
 * @param id unique among the events of one source
 * @param type for instance {@code io.quotewire.document-chunk.v1}
 * @param source which service sends it
 * @param subject id of the document or path of the file it is about
 */
public record CloudEvent(String id, String type, String source, String subject) {

    /** Longest trace that is passed on, in bytes: today's has 55, and others may write any. */
    private static final int LONGEST_TRACE = 256;

    /**
     * The event of a record that goes to a topic.
     *
     * @param topic whose kind of event it is
     * @param service which sends it
     */
    public static CloudEvent of(Topic topic, String id, String service, String subject) {
        return new CloudEvent(id, topic.eventType(), "/quotewire/" + service, subject);
    }

    /** Name of the W3C Trace Context header that is passed on from record to record. */
    public static final String TRACEPARENT = "traceparent";

    /** Sets the headers; what was set before under these names is replaced. */
    public void writeTo(Headers headers) {
        set(headers, "ce_specversion", "1.0");
        set(headers, "ce_id", id);
        set(headers, "ce_type", type);
        set(headers, "ce_source", source);
        set(headers, "ce_subject", subject);
        set(headers, "content-type", "application/json");
    }

    /** Carries the trace of the record that is being handled over to one that it causes. */
    public static void passTrace(Headers from, Headers to) {
        var trace = from.lastHeader(TRACEPARENT);
        if (trace != null && trace.value() != null && trace.value().length <= LONGEST_TRACE) {
            to.remove(TRACEPARENT);
            to.add(TRACEPARENT, trace.value());
        }
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name);
        // A header is bytes; a path may hold any character, so it is percent-encoded as the specification asks.
        headers.add(name, percentEncoded(value).getBytes(StandardCharsets.US_ASCII));
    }

    /** Encodes what is not printable ASCII, and space, quote and percent (CloudEvents Kafka binding, section 3.2.4). */
    private static String percentEncoded(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (byte unit : value.getBytes(StandardCharsets.UTF_8)) {
            if (unit > ' ' && unit < 127 && unit != '"' && unit != '%') {
                out.append((char) unit);
            } else {
                out.append(String.format("%%%02X", unit));
            }
        }
        return out.toString();
    }
}
