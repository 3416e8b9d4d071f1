package io.quotewire.ingest.watch;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * What shows that a file is still being written.
 *
 * @param bytes size in bytes
 * @param modified when it was last changed
 */
public record Stamp(long bytes, Instant modified) {

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime().toInstant());
    }
}
