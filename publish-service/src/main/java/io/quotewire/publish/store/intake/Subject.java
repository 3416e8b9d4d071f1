package io.quotewire.publish.store.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a record is about, as far as it can be made out, so that people are told of it when it cannot be taken in.
 *
 * @param documentId the document
 * @param path path of its file below the watched folder
 */
public record Subject(@Nullable String documentId, @Nullable String path) {

    /** Nothing can be made out. */
    public static final Subject UNKNOWN = new Subject(null, null);
}
