package io.quotewire.enrich.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Offsets that say in which topic they count: what Kafka Streams notes beside an offset, a bar, and Kafka's id of the
 * topic. An offset by the name alone may be a valid one in a topic that was deleted and made anew, and would skip its
 * beginning.
 */
final class MarkedOffsets {

    /** No character of Base64, in which Kafka Streams writes its notes. */
    private static final char BAR = '|';

    private MarkedOffsets() {}

    /** @param ids of the topics, by name */
    static Map<TopicPartition, OffsetAndMetadata> marked(
            Map<TopicPartition, OffsetAndMetadata> offsets, Map<String, String> ids) {
        Map<TopicPartition, OffsetAndMetadata> marked = new HashMap<>();
        offsets.forEach((partition, offset) -> {
            String id = ids.get(partition.topic());
            marked.put(partition, id == null ? offset : with(offset, offset.metadata() + BAR + id));
        });
        return marked;
    }

    /** As Kafka Streams wrote them. */
    static Map<TopicPartition, @Nullable OffsetAndMetadata> unmarked(
            Map<TopicPartition, @Nullable OffsetAndMetadata> offsets) {
        Map<TopicPartition, @Nullable OffsetAndMetadata> unmarked = new HashMap<>();
        offsets.forEach((partition, offset) -> unmarked.put(partition, offset == null ? null : unmarked(offset)));
        return unmarked;
    }

    /** Whether an offset counts in another topic than this; one without a mark, of an earlier version, is trusted. */
    static boolean ofAnother(@Nullable OffsetAndMetadata offset, @Nullable String id) {
        int bar = offset == null ? -1 : offset.metadata().lastIndexOf(BAR);
        return offset != null
                && bar >= 0
                && !offset.metadata().substring(bar + 1).equals(id);
    }

    private static OffsetAndMetadata unmarked(OffsetAndMetadata offset) {
        int bar = offset.metadata().lastIndexOf(BAR);
        return bar < 0 ? offset : with(offset, offset.metadata().substring(0, bar));
    }

    private static OffsetAndMetadata with(OffsetAndMetadata offset, String metadata) {
        Optional<Integer> epoch = offset.leaderEpoch();
        return new OffsetAndMetadata(offset.offset(), epoch, metadata);
    }
}
