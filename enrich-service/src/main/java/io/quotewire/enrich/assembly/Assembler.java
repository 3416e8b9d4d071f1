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
import java.util.function.Predicate;

/**
 * Puts documents together from chunks that come one by one, with those of other documents between them. A chunk that
 * comes twice counts once. Used by one thread.
 */
public final class Assembler {

    /** How much newer than the first chunk of a document others may be before the rest is no longer waited for. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final ChunkStore store;
    private final int longest;
    private final WaitingRoom room;
    /** Oldest first. */
    private final Map<String, HalfReceived> waiting = new LinkedHashMap<>();

    /**
     * @param store may hold chunks of an earlier run: they are counted in
     * @param longest longest text that is taken, in code points
     * @param room for all that is half received
     */
    public Assembler(ChunkStore store, int longest, WaitingRoom room) {
        this.store = store;
        this.longest = longest;
        this.room = room;
        store.forEach((key, chunk, bytes) -> count(key, bytes));
    }

    /**
     * Takes a chunk.
     *
     * @return the document, if no chunk of it is missing any more
     * @throws MalformedRecordException if the chunk cannot be one, or the chunks do not make up the text they announce
     */
    public Optional<Document> add(DocumentChunk chunk) {
        check(chunk);
        if (chunk.count() == 1) {
            return Optional.of(Document.join(List.of(chunk)));
        }
        ChunkKey key = ChunkKey.of(chunk);
        long bytes = store.put(key, chunk);
        if (bytes == 0 || count(key, bytes) < chunk.count()) {
            return Optional.empty();
        }
        List<DocumentChunk> chunks = store.chunksOf(key.delivery());
        forget(key.delivery());
        return Optional.of(Document.join(chunks));
    }

    /**
     * Gives up on documents that wait too long for the rest, oldest first.
     *
     * @param now when the latest record was sent: by the topic's clock an outage takes no time
     */
    public List<GivenUp> giveUpLate(Instant now) {
        return giveUp(half -> half.since(now).plus(PATIENCE).isBefore(now), "The rest of the document never came");
    }

    /** Gives up on documents, oldest first, while half-received ones take more memory than there is for them. */
    public List<GivenUp> giveUpOverfull() {
        return giveUp(
                half -> room.overfull(), "Too many documents wait for their rest, and this one has waited longest");
    }

    private List<GivenUp> giveUp(Predicate<HalfReceived> hopeless, String reason) {
        List<GivenUp> given = new ArrayList<>();
        for (Map.Entry<String, HalfReceived> half : List.copyOf(waiting.entrySet())) {
            if (hopeless.test(half.getValue())) {
                DocumentChunk first = store.chunksOf(half.getKey()).get(0);
                given.add(new GivenUp(first, half.getValue().chunks(), reason));
                forget(half.getKey());
            }
        }
        return given;
    }

    /** Leaves the room: the store goes on elsewhere. */
    public void leave() {
        waiting.values().forEach(half -> room.free(half.held()));
        waiting.clear();
    }

    private void check(DocumentChunk chunk) {
        if (chunk.textLength() > longest) {
            throw new MalformedRecordException(
                    "a text of " + chunk.textLength() + " characters; the longest taken has " + longest, null);
        }
        if (chunk.count() > Math.max(1, chunk.textLength())) {
            throw new MalformedRecordException(
                    chunk.count() + " chunks for " + chunk.textLength() + " characters", null);
        }
        int length = chunk.text().codePointCount(0, chunk.text().length());
        if (length > chunk.textLength() - chunk.start()) {
            throw new MalformedRecordException(
                    "a chunk of " + length + " characters from " + chunk.start() + " in a text of "
                            + chunk.textLength(),
                    null);
        }
    }

    private int count(ChunkKey key, long bytes) {
        room.take(bytes);
        return waiting.computeIfAbsent(key.delivery(), delivery -> new HalfReceived())
                .add(bytes);
    }

    private void forget(String delivery) {
        store.remove(delivery);
        HalfReceived half = waiting.remove(delivery);
        if (half != null) {
            room.free(half.held());
        }
    }
}
