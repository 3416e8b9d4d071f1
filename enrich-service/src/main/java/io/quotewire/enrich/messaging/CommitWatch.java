package io.quotewire.enrich.messaging;

import io.quotewire.wire.Progress;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;

/**
 * Tells a stream thread that works from one that merely lives. Progress is what is committed: a thread whose
 * transactions fail again and again looks as busy as any other.
 */
final class CommitWatch {

    private final Supplier<Progress> progress;
    private final Set<String> looked = ConcurrentHashMap.newKeySet();
    private final Map<String, Progress> threads = new HashMap<>();
    private final Map<TopicPartition, Long> committed = new HashMap<>();

    /** @param limit how long a thread with records at hand may commit nothing before it counts as stalled */
    CommitWatch(Duration limit) {
        this(() -> new Progress(limit));
    }

    CommitWatch(Supplier<Progress> progress) {
        this.progress = progress;
    }

    /**
     * A stream thread as Kafka Streams describes it.
     *
     * @param running whether it takes records: neither starting nor waiting for its partitions
     * @param positions its partitions
     */
    record StreamThread(String name, boolean running, List<Position> positions) {}

    /**
     * How far a partition is.
     *
     * @param committed offset after the last record whose results are committed; negative when there is none yet
     * @param taken offset of the last record taken; negative when there is none yet
     */
    record Position(TopicPartition partition, long committed, long taken) {

        private boolean pending() {
            return taken >= 0 && taken >= committed;
        }
    }

    /** Called by stream threads: the one that calls has looked for records. */
    void looked() {
        looked.add(Thread.currentThread().getName());
    }

    /** Called every second: takes in what the threads have committed. */
    void observe(Collection<StreamThread> now) {
        threads.keySet().retainAll(now.stream().map(StreamThread::name).toList());
        for (StreamThread thread : now) {
            Progress its = threads.computeIfAbsent(thread.name(), name -> progress.get());
            boolean idle =
                    looked.remove(thread.name()) && thread.positions().stream().noneMatch(Position::pending);
            boolean spare = thread.running() && thread.positions().isEmpty();
            if (advanced(thread) || idle || spare) {
                its.beat();
            }
        }
    }

    private boolean advanced(StreamThread thread) {
        boolean advanced = false;
        for (Position position : thread.positions()) {
            Long before = committed.put(position.partition(), position.committed());
            advanced |= before != null && position.committed() > before;
        }
        return advanced;
    }

    /** Gives every thread its whole time again. */
    void startAnew() {
        threads.values().forEach(Progress::beat);
    }

    /** Whether any thread has stalled. */
    boolean stalled() {
        return threads.values().stream().anyMatch(Progress::stalled);
    }
}
