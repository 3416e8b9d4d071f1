package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;

/** Finds where a reported clause ends. Most run to the end of their sentence. */
public final class Borders {

    private static final String DASHES = "—–―-";

    private Borders() {}

    /** One past the last token of a reported clause, without the stop that ends the sentence. */
    public static int end(Sentence sentence, int from) {
        int limit = sentence.to();
        for (int i = from; i < limit; i = sentence.next(i)) {
            if (!sentence.marked(i) && i > from && stops(sentence, from, i)) {
                return trimmed(sentence, from, i);
            }
        }
        return trimmed(sentence, from, limit);
    }

    /** "While he has said that …, others …": whether a verb stands in a clause that hangs on another. */
    public static boolean isSubordinate(Sentence sentence, int verb) {
        if (sentence.is(sentence.from(), Trait.PARTICIPLE) && verb < sentence.from() + 8) {
            return true;
        }
        boolean second = sentence.is(verb - 1, Trait.COORDINATOR);
        for (int i = verb - 1; i >= sentence.from() && i > verb - 25; i = sentence.previous(i)) {
            if (sentence.marked(i)) {
                continue;
            }
            if (opensClause(sentence, i) || isLooseRelative(sentence, i) || opensAdjunct(sentence, i, verb)) {
                return true;
            }
            boolean finite = sentence.is(i, Trait.FINITE) && !sentence.is(i, Trait.CAPITALISED);
            if ((finite && !second) || sentence.sign(i, ",")) {
                return false;
            }
            second &= !finite; // "who endorsed him and said": one verb may stand before
        }
        return false;
    }

    /**
     * "In addition to saying that …, she": a sentence that begins with a preposition and has not come to its subject.
     */
    private static boolean opensAdjunct(Sentence sentence, int i, int group) {
        int first = sentence.from();
        if (!sentence.is(first, Trait.PREPOSITION)) {
            return false;
        }
        int verb = sentence.is(group, Trait.ADVERB) || sentence.word(group, Keyword.INFINITIVE) ? group + 1 : group;
        boolean saying = i == first && sentence.is(verb, Trait.PARTICIPLE);
        return saying || (sentence.is(i, Trait.RELATIVE) && !sentence.word(i, Keyword.THAT));
    }

    private static boolean isLooseRelative(Sentence sentence, int i) {
        boolean loose = sentence.sign(i - 1, ",—–―-") || sentence.is(i - 1, Trait.PREPOSITION);
        return sentence.is(i, Trait.RELATIVE) && loose && !sentence.word(i, Keyword.THAT);
    }

    private static boolean opensClause(Sentence sentence, int i) {
        int before = i - 1;
        if (sentence.word(i, Keyword.AS) && opensSentence(sentence, i)) {
            return true;
        }
        return sentence.is(i, Trait.SUBORDINATOR)
                && !sentence.is(i, Trait.ADVERB)
                && (i == sentence.from()
                        || sentence.is(before, Trait.COORDINATOR)
                        || sentence.sign(before, ",—–―-")
                        || isMeasure(sentence, before));
    }

    /** The first word, or the first after "But". */
    private static boolean opensSentence(Sentence sentence, int i) {
        return i == sentence.from() || (i - 1 == sentence.from() && sentence.is(i - 1, Trait.COORDINATOR));
    }

    /** "Two weeks after", "shortly before": what says how long, near the beginning of the sentence. */
    private static boolean isMeasure(Sentence sentence, int i) {
        boolean near = i >= sentence.from() && i < sentence.from() + 4;
        return near && (sentence.is(i, Trait.TIME) || sentence.is(i, Trait.ADVERB));
    }

    /** The first comma after which the sentence goes on with a clause of its own. */
    public static int endOfSubordinate(Sentence sentence, int from, int end) {
        for (int i = from + 1; i < end; i = sentence.next(i)) {
            boolean inMarks = sentence.marked(i - 1) && sentence.sign(i - 2, ",");
            boolean comma = inMarks || sentence.sign(i, ",—–―-");
            if (comma && sentence.holdsClause(inMarks ? i : i + 1, end)) {
                return i;
            }
        }
        return end;
    }

    private static boolean stops(Sentence sentence, int from, int i) {
        boolean commaInside = sentence.marked(i - 1) && sentence.sign(i - 2, ",");
        if (commaInside && (sentence.is(i, Trait.PARTICIPLE) || Narrator.breaksOff(sentence, i))) {
            return true;
        }
        if (sentence.sign(i, ",")) {
            if (i == from + 1 && ReportedClauses.hasOnlyBegun(sentence, from)) {
                return false; // "that, while it was late, they would come"
            }
            boolean inside = sentence.is(i + 1, Trait.RELATIVE)
                    && !sentence.is(from - 1, Trait.ABOUT)
                    && !sentence.holdsClause(from, i);
            return !inside && Narrator.breaksOff(sentence, i + 1);
        }
        boolean joins = sentence.word(i, Keyword.AND) || sentence.word(i, Keyword.BUT);
        return sentence.sign(i, ";")
                || (sentence.sign(i, DASHES) && isLastWord(sentence, from, i))
                || (sentence.word(i, Keyword.AND)
                        && sentence.word(i + 1, Keyword.HE_OR_SHE)
                        && followsDeed(sentence, from))
                || (joins && (Narrator.isNewCue(sentence, i + 1) || opensAttribution(sentence, i + 1)))
                || (sentence.word(i, Keyword.BUT) && Narrator.isPast(sentence, i + 1));
    }

    /** "decried the plan": what stands after a verb that takes a thing is no clause that "and he" could go on. */
    private static boolean followsDeed(Sentence sentence, int from) {
        return sentence.is(from - 1, Trait.VERB) && !sentence.is(from - 1, Trait.SPEECH);
    }

    /** A dash that is alone in its sentence and stands well after the beginning, unless it brings examples. */
    private static boolean isLastWord(Sentence sentence, int from, int dash) {
        boolean early = dash < from + 4;
        if (early || goesOn(sentence, dash + 1)) {
            return false;
        }
        for (int i = sentence.from(); i < sentence.to(); i = sentence.next(i)) {
            if (i != dash && !sentence.marked(i) && sentence.sign(i, DASHES)) {
                return false;
            }
        }
        return true;
    }

    /** "— or so it seems", "— including his own": what follows a dash is still what is said. */
    private static boolean goesOn(Sentence sentence, int i) {
        return sentence.marked(i)
                || sentence.is(i, Trait.COORDINATOR)
                || sentence.is(i, Trait.PREPOSITION)
                || sentence.is(i, Trait.ADVERB)
                || sentence.word(i, Keyword.INCLUDING)
                || sentence.word(i, Keyword.THAT);
    }

    /** "and one in four said", "but he added": a new subject with a verb of saying. */
    private static boolean opensAttribution(Sentence sentence, int from) {
        for (int i = from + 1; i < from + 6 && i < sentence.to(); i++) {
            if (sentence.marked(i) || sentence.sign(i, ",;:") || sentence.is(i, Trait.RELATIVE)) {
                return false;
            }
            if (sentence.isFiniteSpeech(i)) {
                return true;
            }
            if (sentence.is(i, Trait.FINITE) && !sentence.is(i, Trait.AUXILIARY)) {
                return false;
            }
        }
        return false;
    }

    public static int trimmed(Sentence sentence, int from, int to) {
        int end = to;
        while (end > from + 1 && !sentence.marked(end - 1) && sentence.sign(end - 1, ".,;:?!—–―-\"”")) {
            end--;
        }
        return end;
    }
}
