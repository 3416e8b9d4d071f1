package io.quotewire.analysis.sentiment;

/**
 * A word that moved the tone.
 *
 * @param words as a reader would quote them, a negation included: {@code not happy}
 * @param amount how far, below zero towards negative
 */
record Moved(String words, double amount) {}
