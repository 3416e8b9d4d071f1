package io.quotewire.analysis.quotation;

import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Trait;
import org.jspecify.annotations.Nullable;

/** Finds what a verb of saying reports, to its right: over times, places and addressees to the clause or the marks. */
final class Complement {

    private static final int FARTHEST = 30;

    private final Scene scene;
    private final NounPhrases phrases;

    Complement(Scene scene) {
        this.scene = scene;
        this.phrases = new NounPhrases(scene);
    }

    /** Where the content starts, or -1 if the verb reports nothing here. */
    int start(int cue, int from) {
        int i = from;
        if (scene.is(cue, Trait.ADDRESSED) && !scene.word(i, "that")) {
            i = addressee(i);
        }
        int limit = Math.min(scene.sentence.to(), from + FARTHEST);
        while (i < limit) {
            if (scene.marked(i) || opensClause(i)) {
                return i;
            }
            if (scene.sign(i, ",:—–")) {
                int after = i + 1;
                boolean announces = scene.marked(after) || scene.sign(i, ":") || opensClause(after);
                if (announces) {
                    return after < limit ? after : -1;
                }
                i = scene.sign(i, ",") ? insertionEnd(after, limit) : -1;
                if (i < 0) {
                    return -1;
                }
                continue;
            }
            int skipped = adjunctEnd(i, limit);
            if (skipped == i) {
                return scene.sign(i, ".?!;") ? -1 : i;
            }
            i = skipped;
        }
        return -1;
    }

    private boolean opensClause(int i) {
        return (scene.word(i, "that") && !scene.is(i + 1, Trait.FINITE))
                || scene.word(i, "whether")
                || scene.word(i, "how")
                || scene.word(i, "why");
    }

    private int addressee(int i) {
        Range phrase = phrases.startingAt(i, scene.sentence.to());
        return phrase == null ? i : phrase.to();
    }

    /** ", when asked about it,": over an insertion to its closing comma; -1 if it does not close. */
    private int insertionEnd(int from, int limit) {
        for (int i = from; i < limit; i = scene.next(i)) {
            if (scene.sign(i, ",:")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Over an adverb, a time, or a phrase with a preposition, when what is reported stands after it. */
    private int adjunctEnd(int i, int limit) {
        if (scene.is(i, Trait.TIME)) {
            return i + 1;
        }
        if (scene.is(i, Trait.ADVERB) && !scene.is(i, Trait.CLAUSE_OPENER)) {
            return i + 1;
        }
        if (!scene.is(i, Trait.PREPOSITION)) {
            return i;
        }
        Range phrase = phrases.startingAt(i + 1, limit);
        if (phrase == null) {
            return i;
        }
        boolean announces = scene.marked(phrase.to()) || scene.sign(phrase.to(), ",:") || opensClause(phrase.to());
        return announces || isOccasion(i, phrase) ? phrase.to() : i;
    }

    /** "in a statement", "on Tuesday", "to reporters": how and when something is said, not what. */
    private boolean isOccasion(int preposition, Range phrase) {
        if (scene.word(preposition, "to")) {
            return true;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (scene.is(i, Trait.REPORT) || scene.is(i, Trait.TIME)) {
                return true;
            }
        }
        return false;
    }

    /** The stretch that is the whole content when it begins at a token, or null. */
    @Nullable
    Marked wholeIn(int from) {
        if (!scene.marked(from)) {
            return null;
        }
        Marked marked = scene.stretch(from);
        int after = marked.outside().to();
        boolean ends = after >= scene.sentence.to()
                || scene.sign(after, ".?!,;—–")
                || scene.word(after, "and")
                || scene.word(after, "but");
        return ends || scene.sign(from - 1, ":,") ? marked : null;
    }
}
