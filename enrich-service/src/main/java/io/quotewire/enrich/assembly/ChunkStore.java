package io.quotewire.enrich.assembly;

import io.quotewire.contracts.DocumentChunk;
import java.util.List;
import java.util.function.BiConsumer;

/** Keeps the chunks of half-received documents, each by itself, so that no entry grows. */
public interface ChunkStore {

    void put(ChunkKey key, DocumentChunk chunk);

    /** The chunks of a delivery in the order of their index. */
    List<DocumentChunk> chunksOf(String delivery);

    /** Forgets the chunks of a delivery. */
    void remove(String delivery);

    /** Visits all that is kept, in the order of the keys. */
    void forEach(BiConsumer<ChunkKey, DocumentChunk> visitor);
}
