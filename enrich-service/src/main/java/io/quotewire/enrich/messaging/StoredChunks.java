package io.quotewire.enrich.messaging;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.enrich.assembly.ChunkKey;
import io.quotewire.enrich.assembly.ChunkStore;
import io.quotewire.wire.Json;
import io.quotewire.wire.MalformedRecordException;
import io.quotewire.wire.RecordReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Half-received documents in the replicated store of Kafka Streams. */
final class StoredChunks implements ChunkStore {

    private final KeyValueStore<String, byte[]> store;
    private final Map<String, MalformedRecordException> unreadable = new LinkedHashMap<>();

    StoredChunks(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    @Override
    public long put(ChunkKey key, DocumentChunk chunk) {
        byte[] json = Json.write(chunk);
        return store.putIfAbsent(key.toString(), json) == null ? json.length + OVERHEAD : 0;
    }

    @Override
    public List<DocumentChunk> chunksOf(String delivery) {
        List<DocumentChunk> chunks = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> entries = entriesOf(delivery)) {
            entries.forEachRemaining(entry -> chunks.add(Json.read(entry.value, DocumentChunk.class)));
        }
        return chunks;
    }

    @Override
    public void remove(String delivery) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> entries = entriesOf(delivery)) {
            entries.forEachRemaining(entry -> keys.add(entry.key));
        }
        keys.forEach(store::delete);
    }

    /** Leaves out what an earlier version kept and this one would not: see {@link #removeUnreadable()}. */
    @Override
    public void forEach(Visitor visitor) {
        try (KeyValueIterator<String, byte[]> entries = store.all()) {
            entries.forEachRemaining(entry -> {
                try {
                    DocumentChunk chunk = RecordReader.read(entry.value, DocumentChunk.class);
                    visitor.see(ChunkKey.parse(entry.key), chunk, entry.value.length + OVERHEAD);
                } catch (MalformedRecordException e) {
                    unreadable.put(entry.key, e);
                }
            });
        }
    }

    /** Forgets what could not be read; says of each what was wrong with it. */
    List<MalformedRecordException> removeUnreadable() {
        List<MalformedRecordException> faults = List.copyOf(unreadable.values());
        unreadable.keySet().forEach(store::delete);
        unreadable.clear();
        return faults;
    }

    private KeyValueIterator<String, byte[]> entriesOf(String delivery) {
        return store.range(new ChunkKey(delivery, 0).toString(), new ChunkKey(delivery, Integer.MAX_VALUE).toString());
    }
}
