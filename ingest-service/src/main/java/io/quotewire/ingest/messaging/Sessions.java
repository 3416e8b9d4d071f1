package io.quotewire.ingest.messaging;

import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.TopicSetup;
import io.quotewire.wire.TopicWatch;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;

/**
 * Opens sessions with Kafka.
 *
 * @param kafka client settings, {@code bootstrap.servers} among them
 * @param topics the topics, made where they are missing
 * @param id the same at each start of this service, and no other's
 * @param remembered the topics in which all was well
 * @param recent what was published a moment ago
 */
public record Sessions(
        Map<String, Object> kafka, TopicSetup topics, String id, RememberedTopics remembered, RecentLines recent) {

    private static final Logger LOG = Logger.getLogger(Sessions.class);

    /** No single call blocks for longer, in milliseconds: the watch over progress must not take waiting for a stall. */
    private static final String PATIENCE = "10000";

    public Sessions {
        kafka = Map.copyOf(kafka);
    }

    public Sessions(Map<String, Object> kafka, TopicSetup topics, String id, RememberedTopics remembered) {
        this(kafka, topics, id, remembered, new RecentLines());
    }

    /**
     * Opens a session; a predecessor of the same id, killed or only asleep, is fenced.
     *
     * @param beat called whenever it goes on waiting or reading
     * @param onWait told why, each time it has to wait for Kafka
     * @throws SessionLostException if Kafka stops answering
     */
    public KafkaSession open(Runnable beat, Consumer<String> onWait) throws InterruptedException {
        try {
            Map<String, String> ids = topics.create(client(), reason -> {
                beat.run();
                onWait.accept(reason);
            });
            return session(ids, beat);
        } catch (KafkaException e) {
            throw new SessionLostException(e);
        }
    }

    private KafkaSession session(Map<String, String> ids, Runnable beat) {
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(producer());
        try {
            // Ends what a predecessor had begun, so that the ledger read next is certain.
            producer.initTransactions();
            beat.run();
            KafkaSession session = new KafkaSession(producer, topics.prefix(), recent);
            List<Publication> gone = recent.gone(ids.get(Topic.INGESTED_FILES.name(topics.prefix())));
            if (!gone.isEmpty()) {
                session.publish(gone);
            }
            session.begin(start(ids, beat), onChange -> new TopicWatch(client(), () -> ids, onChange));
            return session;
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    private KafkaSession.Start start(Map<String, String> ids, Runnable beat) {
        LostOnTheWay lost = new LostOnTheWay(topics.prefix(), remembered.read(), ids);
        Map<String, IngestedFile> latest = new HashMap<>();
        try (var consumer = new KafkaConsumer<byte[], byte[]>(consumer())) {
            TopicReader reader = new TopicReader(consumer, beat);
            Ledger ledger = new LedgerReader(reader, Topic.INGESTED_FILES.name(topics.prefix())).read(line -> {
                if (lost.possible()) {
                    latest.put(line.path(), line);
                }
            });
            Map<String, Long> files = new HashMap<>();
            if (lost.possible()) {
                for (IngestedFile line : lost.among(latest.values(), reader, Instant.now())) {
                    lose(line, ledger, latest, files);
                }
                LOG.warnf("Topics were deleted: documents of %d files are read and sent once more", files.size());
            }
            return new KafkaSession.Start(ledger, files, () -> remembered.write(ids));
        }
    }

    /** A document within a container is read by reading that: the container counts as not yet read, too. */
    private static void lose(
            IngestedFile lost, Ledger ledger, Map<String, IngestedFile> latest, Map<String, Long> files) {
        String dropped = lost.path();
        long bytes = lost.bytes();
        ledger.lose(dropped);
        for (int mark = dropped.lastIndexOf('!'); mark > 0; mark = dropped.lastIndexOf('!', mark - 1)) {
            IngestedFile container = latest.get(lost.path().substring(0, mark));
            if (container != null) {
                ledger.lose(container.path());
                dropped = container.path();
                bytes = container.bytes();
            }
        }
        files.put(dropped, bytes);
    }

    private Map<String, Object> client() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.putIfAbsent("request.timeout.ms", "5000");
        settings.putIfAbsent("default.api.timeout.ms", PATIENCE);
        return settings;
    }

    private Map<String, Object> producer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");
        settings.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE);
        settings.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "15000");
        settings.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        // A transaction holds only what has been read already, so it takes no longer than the sending.
        settings.putIfAbsent(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, "30000");
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topics.prefix() + "quotewire-" + id);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        return settings;
    }

    private Map<String, Object> consumer() {
        Map<String, Object> settings = client();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return settings;
    }
}
