package io.quotewire.enrich.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.enrich.messaging.CommitWatch.Position;
import io.quotewire.enrich.messaging.CommitWatch.StreamThread;
import io.quotewire.wire.Progress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** With a clock that only the test moves on. */
class CommitWatchTest {

    private static final TopicPartition PARTITION = new TopicPartition("document-chunks", 0);
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final AtomicLong nanos = new AtomicLong();
    private final CommitWatch watch = new CommitWatch(() -> new Progress(LIMIT, nanos::get));

    @Test
    void aThreadThatOnlyLooksWhileRecordsAreAtHandStalls() {
        looksInVain();
        assertThat(watch.stalled()).isTrue();
    }

    @Test
    void itHasTheWholeLimitForACommit() {
        observe(7, 9);
        nanos.addAndGet(LIMIT.toNanos());
        observe(7, 9);
        assertThat(watch.stalled()).isFalse();
    }

    @Test
    void whatHasTakenAllAndLooksForMoreIsWell() {
        looksInVain();
        observe(10, 9);
        watch.looked();
        observe(10, 9);
        assertThat(watch.stalled()).isFalse();
    }

    @Test
    void aCommitIsProgress() {
        looksInVain();
        observe(8, 9);
        assertThat(watch.stalled()).isFalse();
    }

    @Test
    void aThreadThatDoesNotEvenLookStalls() {
        observe(10, 9);
        passLimit();
        observe(10, 9);
        assertThat(watch.stalled()).isTrue();
    }

    @Test
    void aThreadWithoutPartitionsIsSpareNotStalled() {
        looksInVain();
        watch.observe(List.of(new StreamThread(name(), true, List.of())));
        assertThat(watch.stalled()).isFalse();
    }

    @Test
    void aThreadThatIsGoneIsForgotten() {
        looksInVain();
        watch.observe(List.of());
        assertThat(watch.stalled()).isFalse();
    }

    /** For longer than the limit, with records at hand. */
    private void looksInVain() {
        watch.looked();
        observe(7, 9);
        passLimit();
        watch.looked();
        observe(7, 9);
    }

    private void passLimit() {
        nanos.addAndGet(LIMIT.toNanos() + 1);
    }

    private void observe(long committed, long taken) {
        watch.observe(List.of(new StreamThread(name(), true, List.of(new Position(PARTITION, committed, taken)))));
    }

    private static String name() {
        return Thread.currentThread().getName();
    }
}
