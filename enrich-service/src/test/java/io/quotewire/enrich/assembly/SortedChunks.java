package io.quotewire.enrich.assembly;

import io.quotewire.contracts.DocumentChunk;
import java.util.List;

/** A store in memory that takes as many bytes as its texts have characters, and may refuse to be used. */
final class SortedChunks implements ChunkStore {

    private final HeldChunks held = new HeldChunks();
    private boolean refusing;
    private int size;

    /** From now on, nothing may be put. */
    void refuse() {
        refusing = true;
    }

    int size() {
        size = 0;
        held.forEach((key, chunk, bytes) -> size++);
        return size;
    }

    @Override
    public long put(ChunkKey key, DocumentChunk chunk) {
        if (refusing) {
            throw new AssertionError("stored " + key);
        }
        return held.put(key, chunk) == 0 ? 0 : chunk.text().length();
    }

    @Override
    public List<DocumentChunk> chunksOf(String delivery) {
        return held.chunksOf(delivery);
    }

    @Override
    public void remove(String delivery) {
        held.remove(delivery);
    }

    @Override
    public void forEach(Visitor visitor) {
        held.forEach((key, chunk, bytes) -> visitor.see(key, chunk, chunk.text().length()));
    }
}
