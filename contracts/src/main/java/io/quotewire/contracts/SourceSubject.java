package io.quotewire.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A subject that a document's file names as its own; at least one of the two is there.
 *
 * @param code its code as the file gives it, with what it belongs to before a colon where that is known:
 *     {@code medtop:04000000}
 * @param name what it is called
 */
public record SourceSubject(@Nullable String code, @Nullable String name) {

    /** @throws IllegalArgumentException if neither is there */
    public SourceSubject {
        if (code == null && name == null) {
            throw new IllegalArgumentException("a subject without code and name");
        }
    }
}
