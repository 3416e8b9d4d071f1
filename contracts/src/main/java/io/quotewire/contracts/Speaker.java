package io.quotewire.contracts;

/**
 * Who is reported to have said a quotation.
 *
 * @param text the mention as printed: "he", "the ministry", "Kim"
 * @param start first code point of the mention
 * @param end one past its last code point
 * @param name the fullest name that the document uses for this speaker; empty where the mention leads to nobody
 *     ("they"), and then the quotation says why
 * @param confidence how sure, from 0 to 1
 */
public record Speaker(String text, int start, int end, String name, double confidence) {}
