package io.quotewire.analysis.candidate;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;

/** Tells where the narrator takes over again behind a reported clause. */
final class Narrator {

    private Narrator() {}

    /** Whether the narrator goes on after a comma. */
    static boolean breaksOff(Scene scene, int i) {
        return isNewCue(scene, i)
                || isSummary(scene, i)
                || isOutcome(scene, i)
                || isConcession(scene, i)
                || isOccasion(scene, i)
                || (scene.is(i, Trait.COORDINATOR) && resumes(scene, i))
                || scene.word(i, Keyword.WHILE)
                || scene.word(i, Keyword.WHICH)
                || scene.word(i, Keyword.WHO)
                || scene.word(i, Keyword.COMPARED)
                || scene.word(i, Keyword.ACCORDING);
    }

    /** ", drawing a reply", ", reflecting doubts": what came of the words. */
    private static boolean isOutcome(Scene scene, int i) {
        return scene.is(i, Trait.OUTCOME) || (scene.is(i, Trait.ADVERB) && scene.is(i + 1, Trait.OUTCOME));
    }

    /** ", even as he …", ", as has the mayor", ", despite …": the narrator weighs what was said. */
    private static boolean isConcession(Scene scene, int i) {
        boolean even = scene.word(i, Keyword.EVEN) && scene.word(i + 1, Keyword.EVEN_AS);
        boolean also = scene.word(i, Keyword.AS) && scene.is(i + 1, Trait.AUXILIARY);
        return even || also || scene.word(i, Keyword.DESPITE);
    }

    /** ", in an interview with", ", during a speech": where it was said. */
    private static boolean isOccasion(Scene scene, int i) {
        boolean within = scene.word(i, Keyword.OCCASION);
        return within
                && scene.is(i + 1, Trait.ARTICLE)
                && (scene.is(i + 2, Trait.REPORT) || scene.is(i + 3, Trait.REPORT));
    }

    /** ", but he …", ", and declined": the sentence goes on with a subject or a deed of its own. */
    private static boolean resumes(Scene scene, int coordinator) {
        int i = coordinator + 1;
        if (isPast(scene, scene.is(i, Trait.ADVERB) ? i + 1 : i)) {
            return true;
        }
        boolean subject = scene.is(i, Trait.PRONOUN) || scene.is(i, Trait.CAPITALISED);
        return scene.word(coordinator, Keyword.BUT) && subject && !scene.is(i, Trait.RELATIVE);
    }

    static boolean isPast(Scene scene, int i) {
        return Verbs.isAction(scene, i) && (scene.is(i, Trait.PAST) || scene.is(i, Trait.LOOKS_PAST));
    }

    /**
     * "“a clown” on Monday", "“a clown” when she spoke", "“a clown” and left": what follows the marks tells of the
     * deed.
     */
    static boolean tellsMore(Scene scene, int i) {
        if (!scene.sentence.contains(i)) {
            return false;
        }
        boolean deed =
                scene.is(i, Trait.COORDINATOR) && Verbs.isAction(scene, scene.is(i + 1, Trait.ADVERB) ? i + 2 : i + 1);
        boolean occasion =
                scene.is(i, Trait.PREPOSITION) && (scene.is(i + 1, Trait.TIME) || isPlaceOfSpeech(scene, i + 1));
        boolean clause = scene.word(i, Keyword.DEED_CIRCUMSTANCE) && !scene.is(i + 1, Trait.PARTICIPLE);
        boolean meanwhile = scene.word(i, Keyword.AS) && scene.is(i + 1, Trait.PRONOUN);
        return deed || occasion || clause || meanwhile || scene.is(i, Trait.TIME);
    }

    /** "a speech", "his radio show". */
    private static boolean isPlaceOfSpeech(Scene scene, int i) {
        boolean noun = scene.is(i + 1, Trait.REPORT, Trait.WORK) || scene.is(i + 2, Trait.REPORT, Trait.WORK);
        return scene.is(i, Trait.DETERMINER) && noun;
    }

    /** ", a claim that", ", an ambitious goal": a noun in apposition to all that stands before. */
    private static boolean isSummary(Scene scene, int i) {
        boolean article = scene.word(i, Keyword.INDEFINITE);
        return article
                && (scene.is(i + 1, Trait.SUMMARY) || scene.is(i + 2, Trait.SUMMARY) || scene.is(i + 3, Trait.SUMMARY));
    }

    /** "and said", ", saying", "but also noted". */
    static boolean isNewCue(Scene scene, int i) {
        int verb = scene.is(i, Trait.COORDINATOR) ? i + 1 : i;
        verb = scene.is(verb, Trait.ADVERB) ? verb + 1 : verb;
        boolean form = scene.is(verb, Trait.PAST)
                || scene.is(verb, Trait.PARTICIPLE)
                || (scene.is(verb, Trait.FINITE) && !scene.is(verb, Trait.BASE) && !scene.is(verb, Trait.NOUN_TOO));
        return form && !scene.is(verb, Trait.DEED) && Cues.isCue(scene, verb);
    }
}
