package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;

/** Place and agency before a report: "BRUSSELS (AP) — Leaders agreed". They are nobody's words. */
public final class Dateline {

    private static final int LONGEST = 12;
    private static final String DASHES = "—–―-";

    private Dateline() {}

    /** The first sentence of a paragraph without its dateline; unchanged if it has none. */
    public static Range skip(Tokens tokens, Range sentence) {
        int limit = Math.min(sentence.to() - 1, sentence.from() + LONGEST);
        boolean agency = false;
        for (int i = sentence.from(); i < limit; i++) {
            if (i > sentence.from() && tokens.isSign(i, DASHES)) {
                boolean place = agency || tokens.is(sentence.from(), Trait.ALL_CAPS);
                boolean goesOn = tokens.is(i + 1, Trait.WORD) && !tokens.is(i + 1, Trait.CAPITALISED, Trait.NUMBER);
                return place && !goesOn ? new Range(i + 1, sentence.to()) : sentence;
            }
            agency |= tokens.isSign(i, "(");
            if (!tokens.is(i, Trait.CAPITALISED) && !tokens.is(i, Trait.NUMBER) && !tokens.isSign(i, "(),/.")) {
                return sentence;
            }
        }
        return sentence;
    }
}
