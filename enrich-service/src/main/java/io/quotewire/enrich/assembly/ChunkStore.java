package io.quotewire.enrich.assembly;

import io.quotewire.contracts.DocumentChunk;
import java.util.List;

/** Keeps the chunks of half-received documents, each by itself, so that no entry grows. */
public interface ChunkStore {

    /** What an entry takes besides its chunk, in bytes: a key of some 90 characters, and its place in the map. */
    int OVERHEAD = 300;

    /**
     * Keeps a chunk.
     *
     * @return the bytes it takes; 0 if there was one under this key already, which stays
     */
    long put(ChunkKey key, DocumentChunk chunk);

    /** The chunks of a delivery in the order of their index. */
    List<DocumentChunk> chunksOf(String delivery);

    /** Forgets the chunks of a delivery. */
    void remove(String delivery);

    /** Visits all that is kept, in the order of the keys. */
    void forEach(Visitor visitor);

    /** Sees what is kept. */
    interface Visitor {
        /** @param bytes that the entry takes */
        void see(ChunkKey key, DocumentChunk chunk, long bytes);
    }
}
