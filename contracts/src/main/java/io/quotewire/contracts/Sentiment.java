package io.quotewire.contracts;

/**
 * The tone of what a quotation says: the speaker's, not the narrator's.
 *
 * @param label negative, neutral or positive; neutral when unsure
 * @param score from -1 (most negative) to 1 (most positive)
 * @param confidence how sure the label is, from 0 to 1
 * @param evidence the words that decided, for people; empty where none did
 */
public record Sentiment(SentimentLabel label, double score, double confidence, String evidence) {}
