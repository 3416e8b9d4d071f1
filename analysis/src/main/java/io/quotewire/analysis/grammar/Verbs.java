package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;

/** Verb groups and clauses, told by auxiliaries, word lists and endings. */
final class Verbs {

    private Verbs() {}

    /** First token of a verb group: its auxiliaries and adverbs included. */
    static int groupStart(Sentence sentence, int verb) {
        int i = verb;
        while (sentence.contains(i - 1) && !sentence.marked(i - 1) && joinsGroup(sentence, i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean joinsGroup(Sentence sentence, int i) {
        boolean capital = sentence.isCapital(i);
        boolean parts = sentence.word(i, Keyword.PARTING) && sentence.is(i - 1, Trait.AUXILIARY); // "has long said"
        return !capital
                && (parts
                        || sentence.is(i, Trait.AUXILIARY)
                        || sentence.is(i, Trait.ADVERB)
                        || sentence.word(i, Keyword.INFINITIVE));
    }

    /** "was reported", "has been criticised": a form of "be" in the group, and no -ing. */
    static boolean isPassive(Sentence sentence, int group, int verb) {
        if (!sentence.is(verb, Trait.PAST)) {
            return false;
        }
        for (int i = group; i < verb; i++) {
            if (sentence.is(i, Trait.BE)) {
                return true;
            }
        }
        return false;
    }

    /** "may add", "will announce": speech that has not taken place. */
    static boolean isHypothetical(Sentence sentence, int group, int verb) {
        for (int i = group; i < verb; i++) {
            if (sentence.is(i, Trait.MODAL)) {
                return true;
            }
        }
        return false;
    }

    static boolean isFinite(Sentence sentence, int i) {
        if (sentence.is(i, Trait.CLAUSE_OPENER)) {
            return true;
        }
        if (sentence.isCapital(i) || !sentence.is(i, Trait.WORD)) {
            return false;
        }
        boolean certain =
                !sentence.is(i, Trait.NOUN_TOO) && (!sentence.is(i, Trait.BASE) || followsSubject(sentence, i));
        boolean counted = sentence.is(i - 1, Trait.NUMBER) && !sentence.is(i - 1, Trait.PRONOUN); // "two lives"
        boolean listed = sentence.is(i, Trait.FINITE) && ((certain && !counted) || sentence.is(i, Trait.PAST));
        return listed || sentence.is(i, Trait.LOOKS_PAST);
    }

    /** Bare forms are mostly nouns unless a pronoun, a name, a plural or an adverb stands before them. */
    private static boolean followsSubject(Sentence sentence, int i) {
        int before = i - 1;
        boolean plural = sentence.is(before, Trait.WORD)
                && !sentence.is(before, Trait.GENITIVE)
                && !sentence.is(before, Trait.POSSESSIVE)
                && sentence.is(before, Trait.LOOKS_PLURAL);
        return plural
                || sentence.is(before, Trait.PRONOUN)
                || sentence.is(before, Trait.RELATIVE)
                || sentence.is(before, Trait.AUXILIARY)
                || sentence.is(before, Trait.COORDINATOR)
                || sentence.is(before, Trait.ADVERB);
    }

    /** A finite verb that is no auxiliary, be it in no list. */
    static boolean isAction(Sentence sentence, int i) {
        boolean plain = sentence.is(i, Trait.WORD) && !sentence.isCapital(i) && !sentence.is(i, Trait.AUXILIARY);
        boolean listed = sentence.is(i, Trait.FINITE) && (!sentence.is(i, Trait.BASE) || sentence.is(i, Trait.PAST));
        return plain && (listed || sentence.is(i, Trait.LOOKS_PAST));
    }
}
