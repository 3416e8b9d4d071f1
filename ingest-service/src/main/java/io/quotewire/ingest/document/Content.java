package io.quotewire.ingest.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be: a document, a container of other files, or both, as a mail with attachments is.
 *
 * @param document what it says itself
 * @param parts the files within it, in their order
 * @param folder where their bytes lie until this is closed
 */
public record Content(@Nullable Document document, List<Part> parts, Path folder) implements AutoCloseable {

    /** What entries of feeds are handed on as. */
    private static final Set<String> FEED_ITEMS =
            Set.of("application/atom+xml;type=entry", "application/rss+xml;type=item");

    /** Whether it lists the latest of something: what it no longer lists has grown old, and was not taken back. */
    public boolean isFeed() {
        return parts.stream().anyMatch(part -> part.mediaType() != null && FEED_ITEMS.contains(part.mediaType()));
    }

    @Override
    public void close() throws IOException {
        Snapshots.delete(folder);
    }
}
