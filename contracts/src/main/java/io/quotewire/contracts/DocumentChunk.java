package io.quotewire.contracts;

import java.util.Objects;

/**
 * A piece of a document's text. The chunks of a document, joined in the order of their index, are exactly its text.
 *
 * @param documentId SHA-256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param textHash SHA-256 of the whole text in UTF-8
 * @param index place of this chunk among the document's, from 0
 * @param count how many chunks the document has
 * @param start where this chunk starts in the document's text, in code points
 * @param textLength length of the whole text, in code points
 * @param text this chunk's text, line ends made {@code \n}
 * @param source where the document came from
 */
public record DocumentChunk(
        String documentId,
        String textHash,
        int index,
        int count,
        int start,
        int textLength,
        String text,
        Source source) {

    /** @throws IllegalArgumentException if the index is not below the count or the chunk does not fit into the text */
    public DocumentChunk {
        Objects.requireNonNull(documentId, "documentId");
        Objects.requireNonNull(textHash, "textHash");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("chunk " + index + " of " + count);
        }
        if (start < 0 || start > textLength) {
            throw new IllegalArgumentException("chunk starts at " + start + " in a text of " + textLength);
        }
    }
}
