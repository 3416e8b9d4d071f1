package io.quotewire.publish.load;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Quotations that arrive through Kafka, as many a second as asked for, until stopped. */
final class Arrivals implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final String prefix;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final AtomicLong failures = new AtomicLong();
    private final Thread thread;
    private volatile boolean stopped;

    Arrivals(String bootstrapServers, String prefix, Corpus corpus, long firstDocument, int quotationsPerSecond) {
        this.prefix = prefix;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
        this.thread = new Thread(() -> send(corpus, firstDocument, quotationsPerSecond), "arrivals");
        thread.start();
    }

    private void send(Corpus corpus, long firstDocument, int quotationsPerSecond) {
        long start = System.nanoTime();
        for (long document = firstDocument; !stopped; document++) {
            send(corpus.document(document));
            long due = start + sent.size() * 1_000_000_000L / quotationsPerSecond;
            sleepUntil(due);
        }
    }

    private void send(MadeUp document) {
        send(Topic.DOCUMENT_CHUNKS, document.id(), document.chunk());
        document.quotations().forEach(quotation -> send(Topic.ENRICHED_QUOTATIONS, document.id(), quotation));
        send(Topic.ENRICHED_DOCUMENTS, document.id(), document.summary());
        long now = System.nanoTime();
        document.quotations().stream().map(EnrichedQuotation::id).forEach(id -> sent.put(id, now));
    }

    private void send(Topic topic, String key, Object record) {
        var unused = producer.send(new ProducerRecord<>(topic.name(prefix), key, Json.write(record)), (done, fault) -> {
            if (fault != null) {
                failures.incrementAndGet();
            }
        });
    }

    private static void sleepUntil(long nanos) {
        try {
            long left = nanos - System.nanoTime();
            if (left > 0) {
                Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** When the last record of a quotation's analysis was handed to Kafka's client, by the quotation's id. */
    Map<String, Long> sent() {
        return sent;
    }

    /** How many records Kafka did not take. */
    long failures() {
        return failures.get();
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close();
    }
}
