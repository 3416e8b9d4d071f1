package io.quotewire.ingest.messaging;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;

/**
 * A producer, and the ledger as it stood when that producer took over. After any failure the session is closed and a
 * new one opened: the new producer first ends what the old one had begun, so the ledger then tells for certain what was
 * published.
 */
public final class KafkaSession implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;
    private final DocumentPublisher publisher;
    private final Ledger ledger;

    KafkaSession(Producer<byte[], byte[]> producer, String prefix, Ledger ledger) {
        this.producer = producer;
        this.publisher = new DocumentPublisher(producer, prefix);
        this.ledger = ledger;
    }

    /** What is published. */
    public Ledger ledger() {
        return ledger;
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
        } catch (KafkaException e) {
            throw new SessionLostException(e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
