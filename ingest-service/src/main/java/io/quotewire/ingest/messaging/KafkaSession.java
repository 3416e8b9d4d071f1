package io.quotewire.ingest.messaging;

import io.quotewire.wire.TopicWatch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * A producer, and the ledger as it stood when that producer took over. After any failure the session is closed and a
 * new one opened: the new producer first ends what the old one had begun, so the ledger then tells for certain what was
 * published.
 */
public final class KafkaSession implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;
    private final DocumentPublisher publisher;
    private final RecentLines recent;
    private final AtomicReference<@Nullable String> topicsChanged = new AtomicReference<>();
    private @Nullable Start start;
    private @Nullable TopicWatch watch;

    /**
     * How all stood when the session began.
     *
     * @param lost by path of the dropped file its size in bytes: of these, documents were lost on the way
     * @param settled keeps that nothing is lost any more
     */
    record Start(Ledger ledger, Map<String, Long> lost, Runnable settled) {}

    KafkaSession(Producer<byte[], byte[]> producer, String prefix, RecentLines recent) {
        this.producer = producer;
        this.publisher = new DocumentPublisher(producer, prefix);
        this.recent = recent;
    }

    void begin(Start found, Function<Consumer<String>, TopicWatch> watching) {
        start = found;
        watch = watching.apply(topicsChanged::set);
    }

    private Start start() {
        return Objects.requireNonNull(start, "begun");
    }

    /** What is published. */
    public Ledger ledger() {
        return start().ledger();
    }

    /** Files that were read, by path, of which documents were lost on the way: their sizes in bytes. */
    public Map<String, Long> lost() {
        return start().lost();
    }

    /** Keeps that all of these have been sent once more, or given up. */
    public void settled() {
        start().settled().run();
    }

    /** @throws SessionLostException if somebody has deleted a topic, or made it anew: close the session */
    public void requireTopics() {
        String change = topicsChanged.get();
        if (change != null) {
            throw new SessionLostException(change);
        }
    }

    /**
     * Looks whether something can be published before it is counted as published.
     *
     * @throws io.quotewire.wire.OversizedRecordException if one of its records is larger than brokers take
     */
    public void check(Publication publication) {
        publisher.check(publication);
    }

    /**
     * Publishes in one transaction.
     *
     * @throws SessionLostException if it is not certain that this was published: close the session
     */
    public void publish(List<Publication> publications) {
        try {
            publisher.publish(publications);
            recent.add(publications);
        } catch (KafkaException e) {
            throw new SessionLostException(e);
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        producer.close(Duration.ZERO);
    }
}
