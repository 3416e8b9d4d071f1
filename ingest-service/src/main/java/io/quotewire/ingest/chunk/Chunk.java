package io.quotewire.ingest.chunk;

/**
 * A piece of a text.
 *
 * @param start where it starts in the text, in code points
 * @param text never empty
 */
public record Chunk(int start, String text) {}
