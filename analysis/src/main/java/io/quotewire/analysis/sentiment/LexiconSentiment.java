package io.quotewire.analysis.sentiment;

import io.quotewire.analysis.SentimentTag;

/** The tone of a quotation by the words of a lexicon alone. */
public final class LexiconSentiment {

    /** Below this the words do not say enough. */
    private static final double CLEAR = 0.3;

    private final Lexicon lexicon = Lexicon.load();

    /** Immutable once made, so it may be shared between threads. */
    public LexiconSentiment() {}

    /** Tags a quotation; the confidence is a rough one, since words alone are right in about half of all cases. */
    public SentimentTag tag(String quotation) {
        LexiconReading reading = LexiconReading.of(quotation, lexicon);
        double score = reading.score();
        SentimentTag.Label label = score >= CLEAR
                ? SentimentTag.Label.POSITIVE
                : score <= -CLEAR ? SentimentTag.Label.NEGATIVE : SentimentTag.Label.NEUTRAL;
        double confidence = label == SentimentTag.Label.NEUTRAL ? 0.5 : 0.4 + 0.3 * Math.abs(score);
        String evidence = label == SentimentTag.Label.NEUTRAL ? "" : reading.evidence(score);
        return new SentimentTag(label, score, confidence, evidence);
    }
}
