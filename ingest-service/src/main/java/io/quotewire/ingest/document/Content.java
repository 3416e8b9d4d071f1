package io.quotewire.ingest.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be: a document, a container of other files, or both, as a mail with attachments is.
 *
 * @param document what it says itself
 * @param parts the files within it, in their order
 * @param folder where their bytes lie until this is closed
 */
public record Content(@Nullable Document document, List<Part> parts, Path folder) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Snapshots.delete(folder);
    }
}
