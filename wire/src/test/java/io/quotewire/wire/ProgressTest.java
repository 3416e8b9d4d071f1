package io.quotewire.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Progress progress = new Progress(Duration.ofSeconds(10), nanos::get);

    @Test
    void isStalledOnlyAfterItsLimit() {
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(progress.stalled()).isFalse();
        nanos.incrementAndGet();
        assertThat(progress.stalled()).isTrue();
    }

    @Test
    void aBeatStartsTheCountAnew() {
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        progress.beat();
        assertThat(progress.stalled()).isFalse();
        assertThat(progress.still()).isZero();
    }
}
