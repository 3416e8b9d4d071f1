package io.quotewire.analysis.sentiment;

import io.quotewire.analysis.SentimentTag.Label;

/**
 * How likely each tone is.
 *
 * @param negative from 0 to 1
 * @param neutral from 0 to 1
 * @param positive from 0 to 1; the three sum up to 1
 */
public record Tone(double negative, double neutral, double positive) {

    /** The likeliest of the three. */
    public Label likeliest() {
        if (neutral >= negative && neutral >= positive) {
            return Label.NEUTRAL;
        }
        return negative > positive ? Label.NEGATIVE : Label.POSITIVE;
    }

    /** How likely a tone is. */
    public double of(Label label) {
        return switch (label) {
            case NEGATIVE -> negative;
            case NEUTRAL -> neutral;
            case POSITIVE -> positive;
        };
    }

    /** From -1 to 1: what is expected if negative counts -1 and positive 1. */
    public double score() {
        return positive - negative;
    }
}
