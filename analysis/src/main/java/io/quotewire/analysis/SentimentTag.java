package io.quotewire.analysis;

/**
 * The tone of what a quotation says.
 *
 * @param label negative, neutral or positive; neutral when unsure
 * @param score from -1 to 1
 * @param confidence how sure the label is, from 0 to 1
 * @param evidence the words that decided, for people; empty where none did
 */
public record SentimentTag(Label label, double score, double confidence, String evidence) {

    /** Three labels, in the order of their score. */
    public enum Label {
        NEGATIVE,
        NEUTRAL,
        POSITIVE
    }
}
