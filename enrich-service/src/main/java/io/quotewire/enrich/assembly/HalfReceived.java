package io.quotewire.enrich.assembly;

import io.quotewire.contracts.DocumentChunk;
import java.time.Instant;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which chunks of a document are there already. */
final class HalfReceived {

    private final BitSet there = new BitSet();
    private long held;
    private @Nullable Instant since;

    /** Counts a chunk that may have been there before; says whether all are there now. */
    boolean add(DocumentChunk chunk) {
        if (!there.get(chunk.index())) {
            there.set(chunk.index());
            held += chunk.text().length();
        }
        return there.cardinality() == chunk.count();
    }

    /** When it was first asked how long this has been waiting: after a restart it starts anew. */
    Instant since(Instant now) {
        if (since == null) {
            since = now;
        }
        return since;
    }

    /** Length of the text that is there, in Java's 16-bit units. */
    long held() {
        return held;
    }
}
