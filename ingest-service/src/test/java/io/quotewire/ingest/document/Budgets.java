package io.quotewire.ingest.document;

import java.time.Duration;

/** Budgets for tests. */
final class Budgets {

    private Budgets() {}

    /** More than any sample needs. */
    static Budget large() {
        return new Budget(new Bounds(100_000_000, 1_000_000_000, Duration.ofMinutes(5)), 10_000_000);
    }
}
