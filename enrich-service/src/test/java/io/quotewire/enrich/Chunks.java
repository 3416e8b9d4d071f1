package io.quotewire.enrich;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.Source;
import io.quotewire.wire.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Documents cut into chunks as ingest-service would. */
public final class Chunks {

    private Chunks() {}

    /** A document in chunks of some code points each. */
    public static List<DocumentChunk> of(String path, String text, int size) {
        return of(source(path, 1), text, size);
    }

    /** A document of some source. */
    public static List<DocumentChunk> of(Source source, String text, int size) {
        String hash = Sha256.of(text);
        int length = text.codePointCount(0, text.length());
        int count = Math.max(1, (length + size - 1) / size);
        List<DocumentChunk> chunks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = i * size;
            int end = Math.min(length, start + size);
            String part = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            chunks.add(new DocumentChunk(hash, hash, i, count, start, length, part, source));
        }
        return chunks;
    }

    /** A text file. */
    public static Source source(String path, int revision) {
        return new Source(
                path, "text/plain", 1, revision, null, null, null, null, null, null, null, null, Instant.EPOCH);
    }
}
