package io.quotewire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.Topic;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class CloudEventTest {

    private final Headers headers = new RecordHeaders();

    @Test
    void headersSayWhatTheEventIs() {
        CloudEvent.of(Topic.DOCUMENT_CHUNKS, "a1:0", "ingest-service", "a1").writeTo(headers);
        assertThat(header("ce_type")).isEqualTo("io.quotewire.document-chunk.v1");
        assertThat(header("ce_source")).isEqualTo("/quotewire/ingest-service");
        assertThat(header("ce_id")).isEqualTo("a1:0");
        assertThat(header("ce_specversion")).isEqualTo("1.0");
        assertThat(header("content-type")).isEqualTo("application/json");
    }

    @Test
    void writingTwiceLeavesOneHeaderOfAName() {
        new CloudEvent("1", "t", "/s", "a").writeTo(headers);
        new CloudEvent("2", "t", "/s", "a").writeTo(headers);
        assertThat(headers.headers("ce_id")).hasSize(1);
        assertThat(header("ce_id")).isEqualTo("2");
    }

    @Test
    void whatIsNotPrintableAsciiIsPercentEncoded() {
        new CloudEvent("1", "t", "/s", "Café 100%\n.txt").writeTo(headers);
        assertThat(header("ce_subject")).isEqualTo("Caf%C3%A9%20100%25%0A.txt");
    }

    @Test
    void theTraceIsPassedOn() {
        Headers caused = new RecordHeaders();
        headers.add("traceparent", "00-1-2-01".getBytes(UTF_8));
        CloudEvent.passTrace(headers, caused);
        assertThat(caused.lastHeader("traceparent").value()).isEqualTo("00-1-2-01".getBytes(UTF_8));
    }

    @Test
    void aTraceThatIsNoneIsNotPassedOn() {
        Headers caused = new RecordHeaders();
        headers.add("traceparent", new byte[900_000]);
        CloudEvent.passTrace(headers, caused);
        headers.remove("traceparent").add("traceparent", null);
        CloudEvent.passTrace(headers, caused);
        assertThat(caused).isEmpty();
    }

    private String header(String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
