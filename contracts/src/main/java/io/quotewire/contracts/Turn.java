package io.quotewire.contracts;

/**
 * Place of a quotation in a transcript.
 *
 * @param index which turn of the document, from 1
 * @param paragraph which paragraph of that turn, from 1
 */
public record Turn(int index, int paragraph) {}
