package io.quotewire.enrich.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class MarkedOffsetsTest {

    private static final TopicPartition PLACE = new TopicPartition("chunks", 1);
    private static final OffsetAndMetadata OFFSET = new OffsetAndMetadata(7, "AgAAAY==");

    @Test
    void anOffsetKnowsItsTopic() {
        OffsetAndMetadata marked = MarkedOffsets.marked(Map.of(PLACE, OFFSET), Map.of("chunks", "first"))
                .get(PLACE);
        assertThat(MarkedOffsets.ofAnother(marked, "first")).isFalse();
        assertThat(MarkedOffsets.ofAnother(marked, "second")).isTrue();
        assertThat(MarkedOffsets.unmarked(Map.of(PLACE, marked))).containsExactly(Map.entry(PLACE, OFFSET));
    }

    @Test
    void oneOfAnEarlierVersionIsTrusted() {
        assertThat(MarkedOffsets.ofAnother(OFFSET, "first")).isFalse();
        assertThat(MarkedOffsets.ofAnother(null, "first")).isFalse();
        assertThat(MarkedOffsets.unmarked(Map.of(PLACE, OFFSET))).containsExactly(Map.entry(PLACE, OFFSET));
    }
}
