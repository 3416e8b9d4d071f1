package io.quotewire.publish.web;

import io.quotewire.contracts.Source;

/** What a document is called. */
public final class DocumentTitle {

    private DocumentTitle() {}

    /** Its own title, or else its path. */
    public static String of(Source source) {
        return source.title() == null || source.title().isBlank() ? source.path() : source.title();
    }
}
