package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;

/** Tells reported clauses, with and without "that", from things that a verb of saying takes. */
public final class ReportedClauses {

    private ReportedClauses() {}

    /** A clause without "that": it begins with its subject, and its verb stands before the first comma. */
    public static boolean isClause(Sentence sentence, int verb, int from, int to) {
        boolean object = sentence.is(from, Trait.PREPOSITION)
                && !sentence.word(from, Keyword.IN)
                && !sentence.word(from, Keyword.AT)
                && !sentence.is(from, Trait.SUBORDINATOR);
        boolean report =
                sentence.is(from, Trait.PARTICIPLE) && sentence.isCue(from) && !opensWithDeed(sentence, verb, from, to);
        if (report || sentence.is(from, Trait.COORDINATOR) || (object && !clauseAfterComma(sentence, from, to))) {
            return false;
        }
        boolean subject = sentence.is(from, Trait.PRONOUN) || to - from > 4;
        if (sentence.is(verb, Trait.CLAUSAL) && subject && !sentence.is(from, Trait.ADVERB)) {
            return true;
        }
        int comma = from;
        while (comma < to && (comma < from + 8 || !sentence.sign(comma, ","))) {
            comma = sentence.next(comma);
        }
        return holdsMainVerb(sentence, from, Math.min(comma, to));
    }

    /**
     * Whether "that" opens a clause, as in "ruled that it was late", "demanded that he go", not in "ruled that
     * country".
     */
    public static boolean followsThat(Sentence sentence, int that, int to) {
        int from = that + 1;
        boolean subject = sentence.is(from, Trait.PRONOUN, Trait.DETERMINER) || sentence.is(from, Trait.CAPITALISED);
        return sentence.word(that, Keyword.THAT)
                && (subject || sentence.holdsMarked(from, to) || sentence.holdsClause(from, to));
    }

    /** "given that, as she said,", "because, according to her,": a clause has only begun with its last word. */
    public static boolean hasOnlyBegun(Sentence sentence, int last) {
        return sentence.word(last, Keyword.THAT) || sentence.is(last, Trait.COORDINATOR, Trait.SUBORDINATOR);
    }

    /** "reiterated the approach that failed": a verb behind a relative pronoun makes no clause of a thing. */
    private static boolean holdsMainVerb(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i = sentence.next(i)) {
            if (!sentence.marked(i) && i > from && sentence.is(i, Trait.RELATIVE)) {
                return false;
            }
            if (!sentence.marked(i) && sentence.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** "said calling it a farce was unfair": a deed is what the clause is about. */
    private static boolean opensWithDeed(Sentence sentence, int verb, int from, int to) {
        return from == verb + 1 && sentence.is(verb, Trait.PLAIN_SAYING) && sentence.holdsClause(from + 1, to);
    }

    /** "said despite the rain, they would come". */
    private static boolean clauseAfterComma(Sentence sentence, int from, int to) {
        for (int i = from; i < to && i < from + 15; i = sentence.next(i)) {
            if (sentence.sign(i, ",")) {
                return sentence.holdsClause(i + 1, to);
            }
        }
        return false;
    }
}
