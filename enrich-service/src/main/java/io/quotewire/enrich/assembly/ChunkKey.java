package io.quotewire.enrich.assembly;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.wire.Sha256;

/**
 * Under which key a chunk is kept. The chunks of one delivery stand together, in order.
 *
 * @param delivery one sending of one document: the same document sent again, under another path or as a later revision,
 *     is another delivery, so that chunks of two sendings never mix
 * @param index place of the chunk in the document
 */
public record ChunkKey(String delivery, int index) {

    /** Key of a chunk: whatever all chunks of one sending share names the delivery. */
    public static ChunkKey of(DocumentChunk chunk) {
        String shared = String.join(
                "\n",
                chunk.textHash(),
                Integer.toString(chunk.count()),
                Integer.toString(chunk.textLength()),
                Integer.toString(chunk.source().revision()),
                chunk.source().receivedAt().toString(),
                chunk.source().path());
        String fingerprint = Sha256.of(shared).substring(0, 16);
        return new ChunkKey(chunk.documentId() + "/" + fingerprint, chunk.index());
    }

    /** Reads back what {@link #toString()} wrote. */
    public static ChunkKey parse(String key) {
        int slash = key.lastIndexOf('/');
        return new ChunkKey(key.substring(0, slash), Integer.parseInt(key.substring(slash + 1), 16));
    }

    /** Sorts by delivery, then by index. */
    @Override
    public String toString() {
        return String.format("%s/%08x", delivery, index);
    }
}
