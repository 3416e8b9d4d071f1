package io.quotewire.contracts;

import java.util.Objects;

/**
 * Which analysis a record belongs to. All records of one analysis share it; a later analysis of a document replaces an
 * earlier one whole.
 *
 * @param documentId the document
 * @param textHash SHA-256 of the text that was analysed
 * @param analyser name and version of the analyser
 */
public record Analysis(String documentId, String textHash, String analyser) {

    public Analysis {
        Objects.requireNonNull(documentId, "documentId");
        Objects.requireNonNull(textHash, "textHash");
        Objects.requireNonNull(analyser, "analyser");
    }
}
