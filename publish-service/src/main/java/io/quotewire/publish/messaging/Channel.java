package io.quotewire.publish.messaging;

import io.quotewire.publish.store.intake.Arrival;
import io.quotewire.publish.store.intake.Place;
import io.quotewire.wire.Json;
import io.quotewire.wire.MalformedRecordException;
import io.quotewire.wire.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * The way of one topic's records into the store. No exception leaves {@link #take} but those that should end the
 * channel: a batch that was left out and followed by the next would be lost.
 */
final class Channel {

    private static final Logger LOG = Logger.getLogger(Channel.class);

    private final String name;
    private final String topic;
    private final TopicIds topicIds;
    private final Progress progress;
    private volatile boolean busy;

    Channel(String name, String topic, TopicIds topicIds, Progress progress) {
        this.name = name;
        this.topic = topic;
        this.topicIds = topicIds;
        this.progress = progress;
    }

    /** As in the settings: the topic's name without its prefix. */
    String name() {
        return name;
    }

    String topic() {
        return topic;
    }

    Progress progress() {
        return progress;
    }

    /** Whether records are being taken, so that only work done counts as progress. */
    boolean busy() {
        return busy;
    }

    <T> void take(
            ConsumerRecords<String, byte[]> records, Class<T> type, BiConsumer<List<Arrival<T>>, Runnable> store) {
        busy = true;
        try {
            store.accept(read(records, type), progress::beat);
        } finally {
            busy = false;
        }
    }

    private <T> List<Arrival<T>> read(ConsumerRecords<String, byte[]> records, Class<T> type) {
        String topicId = topicIds.known(topic);
        List<Arrival<T>> arrivals = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            arrivals.add(read(record, topicId, type));
            progress.beat();
        }
        return arrivals;
    }

    private static <T> Arrival<T> read(ConsumerRecord<String, byte[]> record, String topicId, Class<T> type) {
        Place place = new Place(topicId, record.topic(), record.partition(), record.offset());
        if (record.value() == null) {
            return new Arrival<>(place, null, null);
        }
        try {
            return new Arrival<>(place, Json.read(record.value(), type), null);
        } catch (MalformedRecordException e) {
            LOG.warnf("Passing over a malformed record at %s: %s", place, e.getMessage());
            return new Arrival<>(place, null, e.getMessage());
        }
    }
}
