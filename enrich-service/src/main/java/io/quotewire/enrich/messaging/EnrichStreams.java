package io.quotewire.enrich.messaging;

import io.quotewire.analysis.Analyser;
import io.quotewire.contracts.Topic;
import io.quotewire.enrich.assembly.WaitingRoom;
import io.quotewire.enrich.budget.BudgetedAnalyser;
import io.quotewire.enrich.settings.EnrichSettings;
import io.quotewire.wire.TopicSetup;
import io.quotewire.wire.TopicWatch;
import io.quotewire.wire.WaitingForKafka;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Kafka Streams from start to stop: makes the topics, runs the topology, replaces threads that die. */
public final class EnrichStreams implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EnrichStreams.class);
    /** Longer than a transaction can last: within it a thread that works has committed something. */
    private static final Duration BEYOND_TRANSACTION = Duration.ofSeconds(30);

    private static final Duration STOP = Duration.ofSeconds(5);

    private final EnrichSettings settings;
    private final Map<String, String> client;
    private final InstanceId instance;
    private final KafkaStreams streams;
    private final Thread starter = new Thread(this::createTopicsAndStart, "enrich-start");
    private final StreamsGuard guard;
    /** Kafka's ids of the topics, by name, as they were at the start. */
    private volatile Map<String, String> topicIds = Map.of();

    private volatile @Nullable TopicWatch topicWatch;

    /**
     * Prepares everything; nothing is taken before {@link #start()}.
     *
     * @param client settings of Kafka's client, {@code bootstrap.servers} among them; they win over those made here
     */
    public EnrichStreams(EnrichSettings settings, Map<String, String> client, Analyser analyser) {
        this.settings = settings;
        this.client = Map.copyOf(client);
        instance = InstanceId.claim(settings.enrich().state());
        CommitWatch watch = new CommitWatch(
                StreamsConfiguration.longestTransaction(settings).plus(BEYOND_TRANSACTION));
        BudgetedAnalyser budgeted =
                new BudgetedAnalyser(analyser, settings.enrich().budget());
        streams = new KafkaStreams(
                topology(settings, client, budgeted, watch),
                new StreamsConfig(StreamsConfiguration.of(settings, client, instance)),
                new LastingClients(StreamsConfiguration.application(settings), instance, () -> topicIds));
        streams.setUncaughtExceptionHandler(error -> {
            LOG.error("A stream thread died and is replaced", error);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        guard = new StreamsGuard(streams, watch, this::starting, budgeted::wornOut, client);
    }

    private static Topology topology(
            EnrichSettings settings, Map<String, String> client, BudgetedAnalyser analyser, CommitWatch watch) {
        String chunks = Topic.DOCUMENT_CHUNKS.name(settings.topicPrefix());
        int longest = settings.enrich().longestText();
        WaitingRoom room = WaitingRoom.quarterOfHeap();
        return EnrichTopology.of(
                settings.topicPrefix(),
                () -> new DocumentProcessor(chunks, analyser, longest, room, watch, InstantSource.system()),
                () -> new RequestProcessor(
                        () -> new KeptDocuments(chunks, longest, client), analyser, watch, InstantSource.system()));
    }

    /** Starts in the background, since the broker may not be there yet. */
    public void start() {
        starter.start();
    }

    private void createTopicsAndStart() {
        try {
            topicIds = new TopicSetup(settings.topicPrefix(), settings.topics().partitions())
                    .create(Map.copyOf(client), new WaitingForKafka(LOG::warn)::because);
            topicWatch = new TopicWatch(Map.copyOf(client), () -> topicIds, TopicWatch.endProcess(LOG::error));
            streams.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean starting() {
        return starter.getState() == Thread.State.NEW || starter.isAlive();
    }

    /** Whether it takes documents. */
    public boolean running() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /** Whether documents do not go on although Kafka answers. */
    public boolean stalled() {
        return guard.stalled();
    }

    @Override
    public void close() {
        guard.close();
        starter.interrupt();
        TopicWatch watch = topicWatch;
        if (watch != null) {
            watch.close();
        }
        streams.close(STOP);
        instance.close();
    }
}
