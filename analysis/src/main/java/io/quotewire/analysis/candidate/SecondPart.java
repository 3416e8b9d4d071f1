package io.quotewire.analysis.candidate;

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
    static Range inMarks(Scene scene, int from) {
        for (int i = from; i < scene.sentence.to() && i < from + FARTHEST; i++) {
            if (scene.marked(i)) {
                Marked marked = scene.stretch(i);
                return scene.sign(i - 1, ",:—–―-") ? marked.outside() : null;
            }
            if (Cues.isCue(scene, i)) {
                return null;
            }
        }
        return null;
    }

    /** "he said on Saturday", "she said in an interview": over when and where it was said. */
    static int afterOccasion(Scene scene, int from) {
        int i = from;
        while (i < scene.sentence.to() && !scene.marked(i) && !scene.sign(i, SIGNS)) {
            boolean when = scene.is(i, Trait.TIME) || scene.is(i, Trait.ADVERB) || scene.is(i, Trait.DETERMINER);
            Range phrase = scene.is(i, Trait.PREPOSITION)
                    ? new NounPhrases(scene).startingAt(i + 1, scene.sentence.to())
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
    static Range plain(Scene scene, int attribution) {
        int from = afterOccasion(scene, attribution);
        int rest = from + 1;
        boolean relative = scene.is(rest, Trait.RELATIVE) && !scene.word(rest, Keyword.THAT);
        boolean breaksOff = scene.is(rest, Trait.PARTICIPLE) || scene.is(rest, Trait.TIME) || relative;
        if (!scene.sign(from, ",") || rest >= scene.sentence.to() || breaksOff || Narrator.isNewCue(scene, rest)) {
            return null;
        }
        return new Range(rest, Borders.end(scene, rest));
    }
}
