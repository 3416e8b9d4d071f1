package io.quotewire.enrich.messaging;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.enrich.assembly.ChunkKey;
import io.quotewire.enrich.assembly.ChunkStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Half-received documents in the replicated store of Kafka Streams. */
final class StoredChunks implements ChunkStore {

    private final KeyValueStore<String, DocumentChunk> store;

    StoredChunks(KeyValueStore<String, DocumentChunk> store) {
        this.store = store;
    }

    @Override
    public void put(ChunkKey key, DocumentChunk chunk) {
        store.put(key.toString(), chunk);
    }

    @Override
    public List<DocumentChunk> chunksOf(String delivery) {
        List<DocumentChunk> chunks = new ArrayList<>();
        try (KeyValueIterator<String, DocumentChunk> entries = entriesOf(delivery)) {
            entries.forEachRemaining(entry -> chunks.add(entry.value));
        }
        return chunks;
    }

    @Override
    public void remove(String delivery) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, DocumentChunk> entries = entriesOf(delivery)) {
            entries.forEachRemaining(entry -> keys.add(entry.key));
        }
        keys.forEach(store::delete);
    }

    @Override
    public void forEach(BiConsumer<ChunkKey, DocumentChunk> visitor) {
        try (KeyValueIterator<String, DocumentChunk> entries = store.all()) {
            entries.forEachRemaining(entry -> visitor.accept(ChunkKey.parse(entry.key), entry.value));
        }
    }

    private KeyValueIterator<String, DocumentChunk> entriesOf(String delivery) {
        return store.range(new ChunkKey(delivery, 0).toString(), new ChunkKey(delivery, Integer.MAX_VALUE).toString());
    }
}
