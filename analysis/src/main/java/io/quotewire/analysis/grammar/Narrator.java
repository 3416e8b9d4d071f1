package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;

/** Tells where the narrator takes over again behind a reported clause. */
public final class Narrator {

    private Narrator() {}

    /** Whether the narrator goes on after a comma. */
    public static boolean breaksOff(Sentence sentence, int i) {
        return isNewCue(sentence, i)
                || isSummary(sentence, i)
                || isOutcome(sentence, i)
                || isConcession(sentence, i)
                || isOccasion(sentence, i)
                || (sentence.is(i, Trait.COORDINATOR) && resumes(sentence, i))
                || sentence.word(i, Keyword.WHILE)
                || (sentence.is(i, Trait.PREPOSITION) && isPerson(sentence, i + 1))
                || sentence.word(i, Keyword.WHICH)
                || sentence.word(i, Keyword.WHO)
                || sentence.word(i, Keyword.COMPARED)
                || sentence.word(i, Keyword.ACCORDING);
    }

    /** ", for whom she worked" */
    private static boolean isPerson(Sentence sentence, int i) {
        return sentence.is(i, Trait.RELATIVE) && !sentence.word(i, Keyword.THAT) && !sentence.word(i, Keyword.WHICH);
    }

    /** ", drawing a reply", ", reflecting doubts": what came of the words. */
    private static boolean isOutcome(Sentence sentence, int i) {
        return sentence.is(i, Trait.OUTCOME) || (sentence.is(i, Trait.ADVERB) && sentence.is(i + 1, Trait.OUTCOME));
    }

    /** ", even as he …", ", as has the mayor", ", despite …": the narrator weighs what was said. */
    private static boolean isConcession(Sentence sentence, int i) {
        boolean even = sentence.word(i, Keyword.EVEN) && sentence.word(i + 1, Keyword.EVEN_AS);
        boolean also = sentence.word(i, Keyword.AS) && sentence.is(i + 1, Trait.AUXILIARY);
        return even || also || sentence.word(i, Keyword.DESPITE);
    }

    /** ", in an interview with", ", during a speech": where it was said. */
    private static boolean isOccasion(Sentence sentence, int i) {
        boolean within = sentence.word(i, Keyword.OCCASION);
        return within
                && sentence.is(i + 1, Trait.ARTICLE)
                && (sentence.is(i + 2, Trait.REPORT) || sentence.is(i + 3, Trait.REPORT));
    }

    /** ", but he …", ", and declined": the sentence goes on with a subject or a deed of its own. */
    private static boolean resumes(Sentence sentence, int coordinator) {
        int i = coordinator + 1;
        if (isPast(sentence, sentence.is(i, Trait.ADVERB) ? i + 1 : i)) {
            return true;
        }
        boolean subject = sentence.is(i, Trait.PRONOUN) || sentence.is(i, Trait.CAPITALISED);
        return sentence.word(coordinator, Keyword.BUT) && subject && !sentence.is(i, Trait.RELATIVE);
    }

    public static boolean isPast(Sentence sentence, int i) {
        return sentence.isAction(i) && (sentence.is(i, Trait.PAST) || sentence.is(i, Trait.LOOKS_PAST));
    }

    /**
     * "“a clown” on Monday", "“a clown” when she spoke", "“a clown” and left": what follows the marks tells of the
     * deed.
     */
    public static boolean tellsMore(Sentence sentence, int i) {
        if (!sentence.contains(i)) {
            return false;
        }
        boolean deed = sentence.is(i, Trait.COORDINATOR)
                && sentence.isAction(sentence.is(i + 1, Trait.ADVERB) ? i + 2 : i + 1);
        boolean occasion = sentence.is(i, Trait.PREPOSITION)
                && (sentence.is(i + 1, Trait.TIME) || isPlaceOfSpeech(sentence, i + 1));
        boolean clause = sentence.word(i, Keyword.DEED_CIRCUMSTANCE) && !sentence.is(i + 1, Trait.PARTICIPLE);
        boolean meanwhile = sentence.word(i, Keyword.AS) && sentence.is(i + 1, Trait.PRONOUN);
        return deed || occasion || clause || meanwhile || sentence.is(i, Trait.TIME);
    }

    /** "a speech", "his radio show". */
    private static boolean isPlaceOfSpeech(Sentence sentence, int i) {
        boolean noun = sentence.is(i + 1, Trait.REPORT, Trait.WORK) || sentence.is(i + 2, Trait.REPORT, Trait.WORK);
        return sentence.is(i, Trait.DETERMINER) && noun;
    }

    /** ", a claim that", ", an ambitious goal": a noun in apposition to all that stands before. */
    private static boolean isSummary(Sentence sentence, int i) {
        boolean article = sentence.word(i, Keyword.INDEFINITE);
        return article
                && (sentence.is(i + 1, Trait.SUMMARY)
                        || sentence.is(i + 2, Trait.SUMMARY)
                        || sentence.is(i + 3, Trait.SUMMARY));
    }

    /** "and said", ", saying", "but also noted". */
    public static boolean isNewCue(Sentence sentence, int i) {
        int verb = sentence.is(i, Trait.COORDINATOR) ? i + 1 : i;
        verb = sentence.is(verb, Trait.ADVERB) ? verb + 1 : verb;
        boolean form = sentence.is(verb, Trait.PAST)
                || sentence.is(verb, Trait.PARTICIPLE)
                || (sentence.is(verb, Trait.FINITE)
                        && !sentence.is(verb, Trait.BASE)
                        && !sentence.is(verb, Trait.NOUN_TOO));
        return form && !sentence.is(verb, Trait.DEED) && sentence.isCue(verb);
    }
}
