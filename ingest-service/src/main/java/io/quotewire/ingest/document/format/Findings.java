package io.quotewire.ingest.document.format;

import io.quotewire.ingest.document.text.Refused;

/** Takes what a format finds in a file. */
public interface Findings {

    /**
     * The document that the file is.
     *
     * @throws Refused if there is no text in it
     */
    void document(String text, About about) throws Refused;

    /** The file is an archive. */
    void archive();
}
