package io.quotewire.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class RecordSizeTest {

    private final RecordHeaders headers = new RecordHeaders();

    @Test
    void countsKeyValueAndHeaders() {
        headers.add("two", new byte[2]).add("none", null);
        assertThat(RecordSize.of(new byte[10], new byte[100], headers)).isEqualTo(10 + 100 + 3 + 2 + 4);
        assertThat(RecordSize.of(null, null, headers)).isEqualTo(9);
    }

    @Test
    void whatBrokersRefuseIsFoundBeforeItIsSent() {
        headers.add("large", new byte[RecordSize.LARGEST - 5]);
        assertThat(RecordSize.checked(null, null, headers)).isEqualTo(RecordSize.LARGEST);
        assertThatThrownBy(() -> RecordSize.checked(new byte[1], null, headers))
                .isInstanceOf(OversizedRecordException.class)
                .hasMessageContaining("900001");
    }
}
