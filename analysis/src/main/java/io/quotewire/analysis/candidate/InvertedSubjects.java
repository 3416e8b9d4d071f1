package io.quotewire.analysis.candidate;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds the subject that stands after its verb: "said Lim Soo-suk, the ministry's spokesman". */
final class InvertedSubjects {

    private static final int FARTHEST = 60;

    private final Scene scene;
    private final NounPhrases phrases;

    InvertedSubjects(Scene scene) {
        this.scene = scene;
        this.phrases = new NounPhrases(scene);
    }

    /** The subject that follows an inverted verb: "said Lim Soo-suk, the ministry's spokesman"; null if none does. */
    @Nullable
    Range after(int verbEnd) {
        int limit = scene.sentence.to();
        boolean possible = scene.is(verbEnd, Trait.CAPITALISED)
                || scene.is(verbEnd, Trait.DETERMINER)
                || scene.is(verbEnd, Trait.NUMBER)
                || scene.is(verbEnd, Trait.ROLE)
                || scene.is(verbEnd, Trait.TITLE)
                || describesName(verbEnd);
        if (!possible || scene.is(verbEnd, Trait.TIME) || scene.marked(verbEnd)) {
            return null;
        }
        Range phrase = phrases.startingAt(verbEnd, limit);
        boolean marked = scene.marked(verbEnd - 2);
        boolean clause = phrase != null && !marked && Verbs.holdsClause(scene, phrase.from() + 2, phrase.to());
        return phrase == null || clause ? null : new Range(phrase.from(), appositionEnd(phrase.to()));
    }

    /** "political scientist Dossym Satpayev": up to three plain words before a name. */
    private boolean describesName(int from) {
        int i = from;
        while (i < from + 4
                && scene.is(i, Trait.WORD)
                && !scene.is(i, Trait.CAPITALISED)
                && (isPlain(i) || scene.word(i, Keyword.OF))) {
            i++;
        }
        return i > from && i < scene.sentence.to() && scene.is(i, Trait.CAPITALISED) && !scene.is(i, Trait.TIME);
    }

    private boolean isPlain(int i) {
        return !scene.is(i, Trait.PREPOSITION)
                && !scene.is(i, Trait.ADVERB)
                && !scene.is(i, Trait.COORDINATOR)
                && !scene.is(i, Trait.SUBORDINATOR)
                && !scene.is(i, Trait.AUXILIARY)
                && !scene.is(i, Trait.TIME)
                && !scene.is(i, Trait.VERB)
                && !scene.is(i, Trait.PRONOUN)
                && !scene.is(i, Trait.OBJECT_PRONOUN)
                && !scene.is(i, Trait.RELATIVE);
    }

    /** One past an apposition after a comma that ends with the sentence or another comma. */
    private int appositionEnd(int end) {
        boolean opens = scene.sign(end, ",")
                && (scene.is(end + 1, Trait.DETERMINER)
                        || scene.is(end + 1, Trait.ROLE)
                        || scene.is(end + 1, Trait.CAPITALISED)
                        || scene.is(end + 1, Trait.RELATIVE));
        for (int i = end + 1; opens && i < scene.sentence.to() && i < end + FARTHEST; i++) {
            if (scene.marked(i)) {
                return end;
            }
            if (scene.sign(i, ",.;")) {
                return i;
            }
        }
        return end;
    }

    /** "wrote an assessment", "told a joke": after other verbs than "said" the phrase must be somebody's. */
    static boolean names(Scene scene, int verb, Range phrase) {
        if (scene.is(verb, Trait.ADDRESSED)) {
            return false;
        }
        boolean person = scene.is(verb, Trait.PLAIN_SAYING);
        for (int i = phrase.from(); i < phrase.to(); i++) {
            person |= scene.is(i, Trait.CAPITALISED) || scene.is(i, Trait.ROLE) || scene.is(i, Trait.GROUP);
        }
        return person;
    }
}
