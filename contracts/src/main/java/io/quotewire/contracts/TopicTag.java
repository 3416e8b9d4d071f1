package io.quotewire.contracts;

/**
 * A topic of a quotation.
 *
 * @param code IPTC Media Topic, written {@code medtop:11000000}
 * @param name its English name
 * @param confidence how sure, from 0 to 1
 * @param evidence the words that decided, for people
 */
public record TopicTag(String code, String name, double confidence, String evidence) {}
