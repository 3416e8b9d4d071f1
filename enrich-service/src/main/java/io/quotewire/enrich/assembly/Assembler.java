package io.quotewire.enrich.assembly;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.wire.MalformedRecordException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts documents together from chunks that come one by one, with those of other documents between them. A chunk that
 * comes twice counts once. Used by one thread.
 */
public final class Assembler {

    private final ChunkStore store;
    private final Map<String, BitSet> received = new HashMap<>();

    /** @param store may hold chunks of an earlier run: they are counted in */
    public Assembler(ChunkStore store) {
        this.store = store;
        store.forEach((key, chunk) -> count(key));
    }

    /**
     * Takes a chunk.
     *
     * @return the document, if no chunk of it is missing any more
     * @throws MalformedRecordException if the chunks do not make up the text that they announce
     */
    public Optional<Document> add(DocumentChunk chunk) {
        if (chunk.count() == 1) {
            return Optional.of(join(List.of(chunk)));
        }
        ChunkKey key = ChunkKey.of(chunk);
        store.put(key, chunk);
        if (count(key) < chunk.count()) {
            return Optional.empty();
        }
        List<DocumentChunk> chunks = store.chunksOf(key.delivery());
        store.remove(key.delivery());
        received.remove(key.delivery());
        return Optional.of(join(chunks));
    }

    private int count(ChunkKey key) {
        BitSet seen = received.computeIfAbsent(key.delivery(), delivery -> new BitSet());
        seen.set(key.index());
        return seen.cardinality();
    }

    private static Document join(List<DocumentChunk> chunks) {
        DocumentChunk first = chunks.get(0);
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (DocumentChunk chunk : chunks) {
            if (chunk.start() != length) {
                throw new MalformedRecordException(
                        "chunk " + chunk.index() + " starts at " + chunk.start() + " instead of " + length, null);
            }
            text.append(chunk.text());
            length += chunk.text().codePointCount(0, chunk.text().length());
        }
        Document document = new Document(
                first.documentId(), first.textHash(), first.source(), first.count(), length, text.toString());
        check(document, first.textLength());
        return document;
    }

    private static void check(Document document, int announced) {
        if (document.textLength() != announced) {
            throw new MalformedRecordException(
                    "the chunks hold " + document.textLength() + " characters instead of " + announced, null);
        }
        if (!Sha256.hex(document.text().getBytes(StandardCharsets.UTF_8)).equals(document.textHash())) {
            throw new MalformedRecordException("the chunks do not have the hash that they announce", null);
        }
    }
}
