package io.quotewire.analysis.candidate;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;

/** Tells reported clauses, with and without "that", from things that a verb of saying takes. */
final class ReportedClauses {

    private ReportedClauses() {}

    /** A clause without "that": it begins with its subject, and its verb stands before the first comma. */
    static boolean isClause(Scene scene, int verb, int from, int to) {
        boolean object = scene.is(from, Trait.PREPOSITION)
                && !scene.word(from, Keyword.IN)
                && !scene.word(from, Keyword.AT)
                && !scene.is(from, Trait.SUBORDINATOR);
        boolean report =
                scene.is(from, Trait.PARTICIPLE) && Cues.isCue(scene, from) && !opensWithDeed(scene, verb, from, to);
        if (report || scene.is(from, Trait.COORDINATOR) || (object && !clauseAfterComma(scene, from, to))) {
            return false;
        }
        boolean subject = scene.is(from, Trait.PRONOUN) || to - from > 4;
        if (scene.is(verb, Trait.CLAUSAL) && subject && !scene.is(from, Trait.ADVERB)) {
            return true;
        }
        int comma = from;
        while (comma < to && (comma < from + 8 || !scene.sign(comma, ","))) {
            comma = scene.next(comma);
        }
        return holdsMainVerb(scene, from, Math.min(comma, to));
    }

    /**
     * Whether "that" opens a clause, as in "ruled that it was late", "demanded that he go", not in "ruled that
     * country".
     */
    static boolean followsThat(Scene scene, int that, int to) {
        int from = that + 1;
        boolean subject = scene.is(from, Trait.PRONOUN, Trait.DETERMINER) || scene.is(from, Trait.CAPITALISED);
        return scene.word(that, Keyword.THAT)
                && (subject || scene.holdsMarked(from, to) || Verbs.holdsClause(scene, from, to));
    }

    /** "given that, as she said,", "because, according to her,": a clause has only begun with its last word. */
    static boolean hasOnlyBegun(Scene scene, int last) {
        return scene.word(last, Keyword.THAT) || scene.is(last, Trait.COORDINATOR, Trait.SUBORDINATOR);
    }

    /** "reiterated the approach that failed": a verb behind a relative pronoun makes no clause of a thing. */
    private static boolean holdsMainVerb(Scene scene, int from, int to) {
        for (int i = from; i < to; i = scene.next(i)) {
            if (!scene.marked(i) && i > from && scene.is(i, Trait.RELATIVE)) {
                return false;
            }
            if (!scene.marked(i) && Verbs.isFinite(scene, i)) {
                return true;
            }
        }
        return false;
    }

    /** "said calling it a farce was unfair": a deed is what the clause is about. */
    private static boolean opensWithDeed(Scene scene, int verb, int from, int to) {
        return from == verb + 1 && scene.is(verb, Trait.PLAIN_SAYING) && Verbs.holdsClause(scene, from + 1, to);
    }

    /** "said despite the rain, they would come". */
    private static boolean clauseAfterComma(Scene scene, int from, int to) {
        for (int i = from; i < to && i < from + 15; i = scene.next(i)) {
            if (scene.sign(i, ",")) {
                return Verbs.holdsClause(scene, i + 1, to);
            }
        }
        return false;
    }
}
