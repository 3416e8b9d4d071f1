package io.quotewire.ingest.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A private copy of a file, gone when closed. Identity and text are taken from the same bytes, whatever happens to the
 * file meanwhile.
 *
 * @param file where the copy lies
 * @param id SHA-256 of the bytes: the document's id
 * @param bytes size in bytes
 */
public record Snapshot(Path file, String id, long bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
