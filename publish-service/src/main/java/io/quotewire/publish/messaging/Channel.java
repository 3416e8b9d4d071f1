package io.quotewire.publish.messaging;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.publish.store.intake.Arrival;
import io.quotewire.publish.store.intake.Place;
import io.quotewire.publish.store.intake.Subject;
import io.quotewire.wire.MalformedRecordException;
import io.quotewire.wire.Progress;
import io.quotewire.wire.RecordBounds;
import io.quotewire.wire.RecordReader;
import io.quotewire.wire.Shortened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The way of one topic's records into the store. No exception leaves {@link #take} but those that should end the
 * channel: a batch that was left out and followed by the next would be lost.
 */
final class Channel<T> {

    private static final Logger LOG = Logger.getLogger(Channel.class);

    private static final Pattern DOCUMENT_ID = Pattern.compile("[0-9a-f]{64}");

    private final String name;
    private final String topic;
    private final KnownTopics topics;
    private final Progress progress;
    private final Class<T> type;
    private final Function<T, Subject> subject;
    private final BiConsumer<List<Arrival<T>>, Runnable> store;
    private volatile boolean busy;

    Channel(
            String name,
            String topic,
            KnownTopics topics,
            Progress progress,
            Class<T> type,
            Function<T, Subject> subject,
            BiConsumer<List<Arrival<T>>, Runnable> store) {
        this.name = name;
        this.topic = topic;
        this.topics = topics;
        this.progress = progress;
        this.type = type;
        this.subject = subject;
        this.store = store;
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

    /** Takes records. */
    void take(ConsumerRecords<String, byte[]> records) {
        busy = true;
        try {
            store.accept(read(records), progress::beat);
        } finally {
            busy = false;
        }
    }

    /** Takes a record that was set aside before; its letter is settled, or a new one comes in its place. */
    void takeAgain(ConsumerRecord<String, byte[]> record) {
        store.accept(List.of(read(record, topics.known(topic)).triedAgain()), () -> {});
    }

    private List<Arrival<T>> read(ConsumerRecords<String, byte[]> records) {
        String topicId = topics.known(topic);
        List<Arrival<T>> arrivals = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            arrivals.add(read(record, topicId));
            progress.beat();
        }
        return arrivals;
    }

    private Arrival<T> read(ConsumerRecord<String, byte[]> record, String topicId) {
        Instant sentAt = Instant.ofEpochMilli(Math.max(0, record.timestamp()));
        Place place = new Place(topicId, record.topic(), record.partition(), record.offset());
        if (record.value() == null) {
            return new Arrival<>(place, Subject.UNKNOWN, null, null, sentAt);
        }
        try {
            T read = RecordReader.read(record.value(), type);
            return new Arrival<>(place, subject.apply(read), read, null, sentAt);
        } catch (MalformedRecordException e) {
            LOG.warnf("Passing over a malformed record at %s: %s", place, e.getMessage());
            // Of a chunk enrich-service tells it, by the same rules.
            String fault = type == DocumentChunk.class ? null : e.getMessage();
            return new Arrival<>(place, madeOut(e, record.key()), null, fault, sentAt);
        }
    }

    /** The key tells what the record does not: the path of a line of the ledger, the document of all others. */
    private Subject madeOut(MalformedRecordException malformed, @Nullable String key) {
        String documentId = malformed.documentId();
        String path = malformed.path();
        if (key != null && type == IngestedFile.class) {
            return new Subject(documentId, path == null ? pathOf(key) : path);
        }
        boolean named =
                documentId == null && key != null && DOCUMENT_ID.matcher(key).matches();
        return new Subject(named ? key : documentId, path);
    }

    private static String pathOf(String key) {
        return Shortened.to(RecordBounds.PATH, key.replace('\u0000', '\uFFFD'));
    }
}
