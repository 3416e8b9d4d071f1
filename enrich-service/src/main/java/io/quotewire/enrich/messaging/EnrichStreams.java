package io.quotewire.enrich.messaging;

import io.quotewire.analysis.Analyser;
import io.quotewire.enrich.budget.BudgetedAnalyser;
import io.quotewire.wire.TopicSetup;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jboss.logging.Logger;

/** Kafka Streams from start to stop: makes the topics, runs the topology, replaces threads that die. */
public final class EnrichStreams implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EnrichStreams.class);

    private final EnrichSettings settings;
    private final KafkaStreams streams;
    private final Thread starter = new Thread(this::createTopicsAndStart, "enrich-start");

    public EnrichStreams(EnrichSettings settings, Analyser analyser) {
        this.settings = settings;
        BudgetedAnalyser budgeted = new BudgetedAnalyser(analyser, settings.budget(), () -> {});
        Topology topology =
                EnrichTopology.of(settings.prefix(), () -> new DocumentProcessor(budgeted, InstantSource.system()));
        Properties properties = new Properties();
        properties.putAll(StreamsConfiguration.of(settings));
        streams = new KafkaStreams(topology, properties);
        streams.setUncaughtExceptionHandler(error -> {
            LOG.error("A stream thread died and is replaced", error);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
    }

    /** Starts in the background, since the broker may not be there yet. */
    public void start() {
        starter.start();
    }

    private void createTopicsAndStart() {
        try {
            new TopicSetup(settings.prefix(), settings.partitions())
                    .create(Map.copyOf(settings.client()), reason -> LOG.infof("Waiting for Kafka: %s", reason));
            streams.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it takes documents. */
    public boolean running() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    @Override
    public void close() {
        starter.interrupt();
        streams.close(Duration.ofSeconds(5));
    }
}
