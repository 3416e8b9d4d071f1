package io.quotewire.enrich.assembly;

import io.quotewire.contracts.DocumentChunk;

/**
 * A document that is no longer waited for.
 *
 * @param chunk one of those that came
 * @param chunks how many came
 * @param reason why, in a sentence for people
 */
public record GivenUp(DocumentChunk chunk, int chunks, String reason) {}
