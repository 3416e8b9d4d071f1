package io.quotewire.contracts;

/**
 * The words that announce a quotation: "said", "according to", a transcript's label mark.
 *
 * @param text the words as printed
 * @param start first code point
 * @param end one past the last code point
 */
public record Cue(String text, int start, int end) {}
