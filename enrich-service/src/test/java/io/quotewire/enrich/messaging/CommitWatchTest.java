package io.quotewire.enrich.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.enrich.messaging.CommitWatch.Position;
import io.quotewire.enrich.messaging.CommitWatch.StreamThread;
import io.quotewire.wire.Progress;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The limit is a moment: whoever does not make progress has stalled by the time anyone looks. */
class CommitWatchTest {

    private static final TopicPartition PARTITION = new TopicPartition("document-chunks", 0);

    private final CommitWatch watch = new CommitWatch(() -> new Progress(Duration.ofMillis(200)));

    @Test
    void aThreadThatOnlyLooksWhileRecordsAreAtHandStalls() {
        awaitStalled(7, 9);
    }

    @Test
    void whatHasTakenAllAndLooksForMoreIsWell() {
        awaitStalled(7, 9);
        observe(10, 9);
        watch.looked();
        observe(10, 9);
        assertThat(watch.stalled()).isFalse();
    }

    @Test
    void aCommitIsProgress() {
        awaitStalled(7, 9);
        observe(8, 9);
        assertThat(watch.stalled()).isFalse();
    }

    @Test
    void aThreadThatDoesNotEvenLookStalls() {
        Awaitility.await().until(() -> {
            observe(10, 9);
            return watch.stalled();
        });
    }

    @Test
    void aThreadWithoutPartitionsIsSpareNotStalled() {
        awaitStalled(7, 9);
        watch.observe(List.of(new StreamThread(name(), true, List.of())));
        assertThat(watch.stalled()).isFalse();
    }

    @Test
    void aThreadThatIsGoneIsForgotten() {
        awaitStalled(7, 9);
        watch.observe(List.of());
        assertThat(watch.stalled()).isFalse();
    }

    private void awaitStalled(long committed, long taken) {
        Awaitility.await().until(() -> {
            watch.looked();
            observe(committed, taken);
            return watch.stalled();
        });
    }

    private void observe(long committed, long taken) {
        watch.observe(List.of(new StreamThread(name(), true, List.of(new Position(PARTITION, committed, taken)))));
    }

    private static String name() {
        return Thread.currentThread().getName();
    }
}
