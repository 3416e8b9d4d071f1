package io.quotewire.enrich.assembly;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How much of a document is there already. Takes the same memory however many chunks are announced. */
final class HalfReceived {

    private int chunks;
    private long held;
    private @Nullable Instant since;

    /**
     * Counts a chunk.
     *
     * @param bytes what it takes in the store
     * @return how many different chunks are there now
     */
    int add(long bytes) {
        held += bytes;
        return ++chunks;
    }

    int chunks() {
        return chunks;
    }

    /** When it was first asked how long this has been waiting: after a restart it starts anew. */
    Instant since(Instant now) {
        if (since == null) {
            since = now;
        }
        return since;
    }

    /** Bytes that its chunks take in the store. */
    long held() {
        return held;
    }
}
