package io.quotewire.analysis.sentiment;

import io.quotewire.analysis.SentimentTag;
import io.quotewire.analysis.SentimentTag.Label;
import io.quotewire.analysis.head.Movers;

/** The tone of quotations as it is told to readers: neutral when it is not sure, and with the words that decided. */
public final class ToneTagger {

    /** A tone less likely than this is not told: neutral instead. */
    private static final double SURE = 0.5;

    private final ToneHead head;
    private final Movers movers;
    private final Lexicon lexicon = Lexicon.load();

    /** @param movers explains by the light encoder's head, whose classes are those of {@link ToneHead} */
    public ToneTagger(ToneHead head, Movers movers) {
        this.head = head;
        this.movers = movers;
    }

    /** How likely each tone is. */
    public Tone tone(String quotation, float[] vector) {
        return head.tone(quotation, vector);
    }

    /** What readers are told. */
    public SentimentTag tag(String quotation, Tone tone) {
        Label likeliest = tone.likeliest();
        Label told = tone.of(likeliest) >= SURE ? likeliest : Label.NEUTRAL;
        return new SentimentTag(told, tone.score(), tone.of(told), evidence(quotation, told));
    }

    /** The words of the lexicon that point the same way, or else those that move the light head; none for neutral. */
    public String evidence(String quotation, Label label) {
        if (label == Label.NEUTRAL) {
            return "";
        }
        String words = LexiconReading.of(quotation, lexicon).evidence(label == Label.POSITIVE ? 1 : -1);
        return words.isEmpty()
                ? movers.towards(quotation, label == Label.NEGATIVE ? 0 : ToneHead.CLASSES.size() - 1)
                : words;
    }
}
