package io.quotewire.enrich.assembly;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.Source;
import io.quotewire.wire.MalformedRecordException;
import io.quotewire.wire.Sha256;
import java.util.List;

/**
 * A whole document, put together from its chunks.
 *
 * @param documentId SHA-256 of the file's bytes
 * @param textHash SHA-256 of the text in UTF-8
 * @param source where it came from
 * @param chunks how many chunks the text travelled in
 * @param textLength length of the text in code points
 * @param text the whole text
 */
public record Document(String documentId, String textHash, Source source, int chunks, int textLength, String text) {

    /**
     * Joins chunks.
     *
     * @param chunks all of one delivery, in the order of their index
     * @throws MalformedRecordException if they do not make up the text that they announce
     */
    static Document join(List<DocumentChunk> chunks) {
        DocumentChunk first = chunks.get(0);
        // As long as what came, whatever it announces.
        StringBuilder text = new StringBuilder(
                chunks.stream().mapToInt(chunk -> chunk.text().length()).sum());
        int length = 0;
        for (DocumentChunk chunk : chunks) {
            if (chunk.start() != length) {
                throw new MalformedRecordException(
                        "chunk " + chunk.index() + " starts at " + chunk.start() + " instead of " + length, null);
            }
            text.append(chunk.text());
            length += chunk.text().codePointCount(0, chunk.text().length());
        }
        if (length != first.textLength()) {
            throw new MalformedRecordException(
                    "the chunks hold " + length + " characters instead of " + first.textLength(), null);
        }
        return checked(new Document(
                first.documentId(), first.textHash(), first.source(), chunks.size(), length, text.toString()));
    }

    private static Document checked(Document document) {
        if (!Sha256.of(document.text()).equals(document.textHash())) {
            throw new MalformedRecordException("the chunks do not have the hash that they announce", null);
        }
        return document;
    }
}
