package io.quotewire.analysis.quotation;

import io.quotewire.analysis.text.Trait;

/** Finds where a reported clause ends. Most run to the end of their sentence. */
final class Borders {

    private Borders() {}

    /** One past the last token of a reported clause, without the stop that ends the sentence. */
    static int end(Scene scene, int from) {
        int limit = scene.sentence.to();
        for (int i = from; i < limit; i = scene.next(i)) {
            if (!scene.marked(i) && i > from && stops(scene, i)) {
                return i;
            }
        }
        return trimmed(scene, from, limit);
    }

    private static boolean stops(Scene scene, int i) {
        if (scene.marked(i - 1) && scene.sign(i - 2, ",") && isNewVerb(scene, i)) {
            return true;
        }
        if (scene.sign(i, ",")) {
            return isNewCue(scene, i + 1)
                    || scene.word(i + 1, "while")
                    || scene.word(i + 1, "compared")
                    || scene.word(i + 1, "according");
        }
        boolean joins = scene.word(i, "and") || scene.word(i, "but");
        return scene.sign(i, ";") || joins && isNewCue(scene, i + 1);
    }

    /** "and said", ", saying", "but also noted". */
    private static boolean isNewCue(Scene scene, int i) {
        int verb = scene.is(i, Trait.COORDINATOR) ? i + 1 : i;
        verb = scene.is(verb, Trait.ADVERB) ? verb + 1 : verb;
        boolean form = scene.is(verb, Trait.PAST)
                || scene.is(verb, Trait.PARTICIPLE)
                || scene.is(verb, Trait.FINITE) && !scene.is(verb, Trait.BASE) && !scene.is(verb, Trait.NOUN_TOO);
        return form && Cues.isCue(scene, verb);
    }

    private static boolean isNewVerb(Scene scene, int i) {
        return scene.is(i, Trait.PARTICIPLE) || isNewCue(scene, i);
    }

    static int trimmed(Scene scene, int from, int to) {
        int end = to;
        while (end > from + 1 && !scene.marked(end - 1) && scene.sign(end - 1, ".,;:?!—–-")) {
            end--;
        }
        return end;
    }
}
