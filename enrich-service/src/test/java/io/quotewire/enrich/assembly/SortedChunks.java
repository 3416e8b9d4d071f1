package io.quotewire.enrich.assembly;

import io.quotewire.contracts.DocumentChunk;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A store in memory, sorted as Kafka's is. */
final class SortedChunks implements ChunkStore {

    private final SortedMap<String, DocumentChunk> chunks = new TreeMap<>();
    private boolean refusing;

    /** From now on, nothing may be put. */
    void refuse() {
        refusing = true;
    }

    int size() {
        return chunks.size();
    }

    @Override
    public long put(ChunkKey key, DocumentChunk chunk) {
        if (refusing) {
            throw new AssertionError("stored " + key);
        }
        return chunks.putIfAbsent(key.toString(), chunk) == null ? chunk.text().length() : 0;
    }

    @Override
    public List<DocumentChunk> chunksOf(String delivery) {
        return List.copyOf(chunks.subMap(delivery + "/", delivery + "0").values());
    }

    @Override
    public void remove(String delivery) {
        chunks.subMap(delivery + "/", delivery + "0").clear();
    }

    @Override
    public void forEach(Visitor visitor) {
        chunks.forEach((key, chunk) ->
                visitor.see(ChunkKey.parse(key), chunk, chunk.text().length()));
    }
}
