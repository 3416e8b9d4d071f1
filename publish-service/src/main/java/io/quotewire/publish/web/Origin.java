package io.quotewire.publish.web;

import io.quotewire.contracts.Source;
import java.util.Optional;

/** Where a document was published. */
public final class Origin {

    private Origin() {}

    /** Its address, if it is one on the web: a document may claim anything, and others are not followed. */
    public static Optional<String> of(Source source) {
        return Optional.ofNullable(source.url()).filter(url -> url.matches("https?://\\S+"));
    }
}
