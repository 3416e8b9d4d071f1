package io.quotewire.analysis.candidate;

import io.quotewire.analysis.grammar.Borders;
import io.quotewire.analysis.grammar.Narrator;
import io.quotewire.analysis.grammar.NounPhrases;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** What goes on to be said after an attribution in the middle: "The talks, she said, have failed". */
final class SecondPart {

    private static final String SIGNS = ".,;:?!—–―-";
    private static final int FARTHEST = 25;

    private SecondPart() {}

    /** "“…,” he said, “…”": the marked stretch after the attribution. */
    @Nullable
    static Range inMarks(Sentence sentence, int from) {
        for (int i = from; i < sentence.to() && i < from + FARTHEST; i++) {
            if (sentence.marked(i)) {
                Marked marked = sentence.stretch(i);
                return sentence.sign(i - 1, ",:—–―-") ? marked.outside() : null;
            }
            if (sentence.isCue(i)) {
                return null;
            }
        }
        return null;
    }

    /** "he said on Saturday", "she said in an interview": over when and where it was said. */
    static int afterOccasion(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.to() && !sentence.marked(i) && !sentence.sign(i, SIGNS)) {
            boolean when =
                    sentence.is(i, Trait.TIME) || sentence.is(i, Trait.ADVERB) || sentence.is(i, Trait.DETERMINER);
            Range phrase = sentence.is(i, Trait.PREPOSITION)
                    ? new NounPhrases(sentence).startingAt(i + 1, sentence.to())
                    : null;
            if (!when && phrase == null) {
                return from;
            }
            i = phrase == null ? i + 1 : phrase.to();
        }
        return i;
    }

    /** "The permit, he said, had been hard to get": the rest of the sentence after the second comma. */
    @Nullable
    static Range plain(Sentence sentence, int attribution) {
        int from = afterOccasion(sentence, attribution);
        int rest = from + 1;
        boolean relative = sentence.is(rest, Trait.RELATIVE) && !sentence.word(rest, Keyword.THAT);
        boolean breaksOff = sentence.is(rest, Trait.PARTICIPLE) || sentence.is(rest, Trait.TIME) || relative;
        if (!sentence.sign(from, ",") || rest >= sentence.to() || breaksOff || Narrator.isNewCue(sentence, rest)) {
            return null;
        }
        return new Range(rest, Borders.end(sentence, rest));
    }
}
