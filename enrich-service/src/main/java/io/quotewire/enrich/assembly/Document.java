package io.quotewire.enrich.assembly;

import io.quotewire.contracts.Source;

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
public record Document(String documentId, String textHash, Source source, int chunks, int textLength, String text) {}
