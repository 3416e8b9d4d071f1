package io.quotewire.enrich.assembly;

import io.quotewire.contracts.DocumentChunk;
import java.util.List;
import java.util.Optional;

/** Documents as the assembler makes them, for the tests of what comes after it. */
public final class Joined {

    private Joined() {}

    /** The document of these chunks, which may come in any order. */
    public static Document of(List<DocumentChunk> chunks) {
        Assembler assembler = new Assembler(new SortedChunks(), 1_000_000, WaitingRoom.quarterOfHeap());
        return chunks.stream()
                .map(assembler::add)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
