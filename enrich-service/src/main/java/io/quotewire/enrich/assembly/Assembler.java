package io.quotewire.enrich.assembly;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.wire.MalformedRecordException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts documents together from chunks that come one by one, with those of other documents between them. A chunk that
 * comes twice counts once. Used by one thread.
 */
public final class Assembler {

    /** How much newer than the first chunk of a document others may be before the rest is no longer waited for. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final ChunkStore store;
    private final int longest;
    /** Oldest first. */
    private final Map<String, HalfReceived> waiting = new LinkedHashMap<>();

    /**
     * @param store may hold chunks of an earlier run: they are counted in
     * @param longest longest text that is taken, in code points; all half-received ones together hold at most twice
     *     that
     */
    public Assembler(ChunkStore store, int longest) {
        this.store = store;
        this.longest = longest;
        store.forEach(this::count);
    }

    /**
     * Takes a chunk.
     *
     * @return the document, if no chunk of it is missing any more
     * @throws MalformedRecordException if the chunk cannot be one, or the chunks do not make up the text they announce
     */
    public Optional<Document> add(DocumentChunk chunk) {
        checkSize(chunk);
        if (chunk.count() == 1) {
            return Optional.of(Document.join(List.of(chunk)));
        }
        ChunkKey key = ChunkKey.of(chunk);
        store.put(key, chunk);
        if (!count(key, chunk)) {
            return Optional.empty();
        }
        List<DocumentChunk> chunks = store.chunksOf(key.delivery());
        forget(key.delivery());
        return Optional.of(Document.join(chunks));
    }

    /**
     * Gives up on documents that wait too long for the rest, or too many at a time, oldest first.
     *
     * @param now when the latest record was sent: by the topic's clock an outage takes no time
     * @return a chunk of each document given up
     */
    public List<DocumentChunk> giveUp(Instant now) {
        List<DocumentChunk> given = new ArrayList<>();
        for (Map.Entry<String, HalfReceived> half : List.copyOf(waiting.entrySet())) {
            boolean tooLong = half.getValue().since(now).plus(PATIENCE).isBefore(now);
            if (tooLong || held() > 2L * longest) {
                given.add(store.chunksOf(half.getKey()).get(0));
                forget(half.getKey());
            }
        }
        return given;
    }

    private void checkSize(DocumentChunk chunk) {
        if (chunk.textLength() > longest) {
            throw new MalformedRecordException(
                    "a text of " + chunk.textLength() + " characters; the longest taken has " + longest, null);
        }
        if (chunk.count() > Math.max(1, chunk.textLength())) {
            throw new MalformedRecordException(
                    chunk.count() + " chunks for " + chunk.textLength() + " characters", null);
        }
    }

    private boolean count(ChunkKey key, DocumentChunk chunk) {
        return waiting.computeIfAbsent(key.delivery(), delivery -> new HalfReceived())
                .add(chunk);
    }

    private void forget(String delivery) {
        store.remove(delivery);
        waiting.remove(delivery);
    }

    /** Characters of text that wait for the rest, in Java's 16-bit units. */
    private long held() {
        return waiting.values().stream().mapToLong(HalfReceived::held).sum();
    }
}
