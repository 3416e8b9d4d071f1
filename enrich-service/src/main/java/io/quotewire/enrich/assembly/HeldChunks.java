package io.quotewire.enrich.assembly;

import io.quotewire.contracts.DocumentChunk;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A store in memory alone, for a document that is read again: what is lost can be read once more. */
public final class HeldChunks implements ChunkStore {

    private final SortedMap<String, DocumentChunk> chunks = new TreeMap<>();

    @Override
    public long put(ChunkKey key, DocumentChunk chunk) {
        return chunks.putIfAbsent(key.toString(), chunk) == null ? chunk.text().length() + OVERHEAD : 0;
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
                visitor.see(ChunkKey.parse(key), chunk, chunk.text().length() + OVERHEAD));
    }
}
