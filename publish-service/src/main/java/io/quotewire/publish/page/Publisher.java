package io.quotewire.publish.page;

import io.quotewire.contracts.Source;
import io.quotewire.publish.store.database.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Who published a document.
 *
 * @param name as the document has it
 * @param address the view of all that was published there
 */
public record Publisher(String name, String address) {

    /** Null where the document does not name who published it. */
    public static @Nullable Publisher of(Source source) {
        String given = source.publisher();
        if (given == null || given.isBlank()) {
            return null;
        }
        String name = Keys.name(given);
        return new Publisher(name, View.by("publisher", name).at("/"));
    }
}
