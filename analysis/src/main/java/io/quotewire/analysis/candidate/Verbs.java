package io.quotewire.analysis.candidate;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;

/** Verb groups and clauses, told by auxiliaries, word lists and endings. */
final class Verbs {

    private Verbs() {}

    /** First token of a verb group: its auxiliaries and adverbs included. */
    static int groupStart(Scene scene, int verb) {
        int i = verb;
        while (scene.sentence.contains(i - 1) && !scene.marked(i - 1) && joinsGroup(scene, i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean joinsGroup(Scene scene, int i) {
        boolean capital = scene.is(i, Trait.CAPITALISED);
        return !capital
                && (scene.is(i, Trait.AUXILIARY) || scene.is(i, Trait.ADVERB) || scene.word(i, Keyword.INFINITIVE));
    }

    /** "was reported", "has been criticised": a form of "be" in the group, and no -ing. */
    static boolean isPassive(Scene scene, int group, int verb) {
        if (!scene.is(verb, Trait.PAST)) {
            return false;
        }
        for (int i = group; i < verb; i++) {
            if (scene.is(i, Trait.BE)) {
                return true;
            }
        }
        return false;
    }

    /** "may add", "will announce": speech that has not taken place. */
    static boolean isHypothetical(Scene scene, int group, int verb) {
        for (int i = group; i < verb; i++) {
            if (scene.is(i, Trait.MODAL)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a run of tokens, marked words left out, holds a finite verb. */
    static boolean holdsClause(Scene scene, int from, int to) {
        for (int i = from; i < to; i = scene.next(i)) {
            if (!scene.marked(i) && isFinite(scene, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isFinite(Scene scene, int i) {
        if (scene.is(i, Trait.CLAUSE_OPENER)) {
            return true;
        }
        if (scene.is(i, Trait.CAPITALISED) || !scene.is(i, Trait.WORD)) {
            return false;
        }
        boolean certain = !scene.is(i, Trait.NOUN_TOO) && (!scene.is(i, Trait.BASE) || followsSubject(scene, i));
        boolean listed = scene.is(i, Trait.FINITE) && (certain || scene.is(i, Trait.PAST));
        return listed || scene.is(i, Trait.LOOKS_PAST);
    }

    /** Bare forms are mostly nouns unless a pronoun, a name, a plural or an adverb stands before them. */
    private static boolean followsSubject(Scene scene, int i) {
        int before = i - 1;
        boolean plural = scene.is(before, Trait.WORD)
                && !scene.is(before, Trait.GENITIVE)
                && !scene.is(before, Trait.POSSESSIVE)
                && scene.is(before, Trait.LOOKS_PLURAL);
        return plural
                || scene.is(before, Trait.PRONOUN)
                || scene.is(before, Trait.RELATIVE)
                || scene.is(before, Trait.AUXILIARY)
                || scene.is(before, Trait.COORDINATOR)
                || scene.is(before, Trait.ADVERB);
    }

    /** A finite verb that is no auxiliary, be it in no list. */
    static boolean isAction(Scene scene, int i) {
        boolean plain = scene.is(i, Trait.WORD) && !scene.is(i, Trait.CAPITALISED) && !scene.is(i, Trait.AUXILIARY);
        boolean listed = scene.is(i, Trait.FINITE) && (!scene.is(i, Trait.BASE) || scene.is(i, Trait.PAST));
        return plain && (listed || scene.is(i, Trait.LOOKS_PAST));
    }
}
