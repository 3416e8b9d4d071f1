package io.quotewire.enrich.messaging;

import io.quotewire.wire.Progress;
import io.quotewire.wire.StallWatch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.TaskMetadata;
import org.apache.kafka.streams.ThreadMetadata;
import org.jboss.logging.Logger;

/** Watches over Kafka Streams and ends the process when it stalls while Kafka answers. */
final class StreamsGuard implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(StreamsGuard.class);
    /** How long the guard itself may be silent. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final Duration PATIENCE_WITH_KAFKA = Duration.ofSeconds(5);

    private final KafkaStreams streams;
    private final CommitWatch watch;
    private final BooleanSupplier starting;
    private final BooleanSupplier wornOut;
    private final Map<String, Object> client;
    private final Progress progress = new Progress(LIMIT);
    private final Thread thread = new Thread(this::guard, "streams-guard");
    private final StallWatch stallWatch;

    /**
     * Starts guarding.
     *
     * @param starting whether Kafka Streams is still to be started: it waits for Kafka then
     * @param wornOut whether only another start would help
     * @param client settings of Kafka's client
     */
    StreamsGuard(
            KafkaStreams streams,
            CommitWatch watch,
            BooleanSupplier starting,
            BooleanSupplier wornOut,
            Map<String, String> client) {
        this.streams = streams;
        this.watch = watch;
        this.starting = starting;
        this.wornOut = wornOut;
        this.client = Map.copyOf(client);
        thread.setDaemon(true);
        thread.start();
        stallWatch = new StallWatch(progress, LOG::error);
    }

    /** Whether documents go on, or would if there were any. */
    boolean stalled() {
        return progress.stalled();
    }

    private void guard() {
        try {
            while (true) {
                if (well()) {
                    progress.beat();
                }
                Thread.sleep(1000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean well() throws InterruptedException {
        if (starting.getAsBoolean()) {
            return true;
        }
        if (wornOut.getAsBoolean() || !streams.state().isRunningOrRebalancing()) {
            return false;
        }
        watch.observe(streams.metadataForLocalThreads().stream()
                .map(StreamsGuard::described)
                .toList());
        if (watch.stalled() && !kafkaAnswers()) {
            watch.startAnew(); // another start would not help: wait
        }
        return !watch.stalled();
    }

    private static CommitWatch.StreamThread described(ThreadMetadata thread) {
        List<CommitWatch.Position> positions =
                thread.activeTasks().stream().flatMap(StreamsGuard::positions).toList();
        return new CommitWatch.StreamThread(
                thread.threadName(), thread.threadState().equals("RUNNING"), positions);
    }

    private static Stream<CommitWatch.Position> positions(TaskMetadata task) {
        return task.topicPartitions().stream()
                .map(partition -> new CommitWatch.Position(
                        partition,
                        task.committedOffsets().getOrDefault(partition, -1L),
                        task.endOffsets().getOrDefault(partition, -1L)));
    }

    private boolean kafkaAnswers() throws InterruptedException {
        try (Admin admin = Admin.create(client)) {
            admin.describeCluster().nodes().get(PATIENCE_WITH_KAFKA.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    @Override
    public void close() {
        stallWatch.close();
        thread.interrupt();
    }
}
