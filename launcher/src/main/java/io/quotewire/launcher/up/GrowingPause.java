package io.quotewire.launcher.up;

import java.time.Duration;

/** Pauses between attempts: each is twice the one before, up to a longest. */
final class GrowingPause {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Duration next = FIRST;

    /** How long to pause now. */
    Duration next() {
        Duration now = next;
        Duration twice = now.multipliedBy(2);
        next = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        return now;
    }

    /** It went well: begins anew. */
    void reset() {
        next = FIRST;
    }
}
