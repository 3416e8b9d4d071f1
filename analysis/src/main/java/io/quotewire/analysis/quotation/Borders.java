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

    /** "While he has said that …, others …": whether a verb stands in a clause that hangs on another. */
    static boolean isSubordinate(Scene scene, int verb) {
        if (scene.is(scene.sentence.from(), Trait.PARTICIPLE) && verb < scene.sentence.from() + 8) {
            return true;
        }
        for (int i = verb - 1; i >= scene.sentence.from() && i > verb - 25; i = scene.previous(i)) {
            if (scene.marked(i)) {
                continue;
            }
            if (opensClause(scene, i) || isLooseRelative(scene, i)) {
                return true;
            }
            if ((scene.is(i, Trait.FINITE) && !scene.is(i, Trait.CAPITALISED)) || scene.sign(i, ",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLooseRelative(Scene scene, int i) {
        boolean loose = scene.sign(i - 1, ",—–―-") || scene.is(i - 1, Trait.PREPOSITION);
        return scene.is(i, Trait.RELATIVE) && loose && !scene.word(i, "that");
    }

    private static boolean opensClause(Scene scene, int i) {
        int before = i - 1;
        return scene.is(i, Trait.SUBORDINATOR)
                && !scene.is(i, Trait.ADVERB)
                && (i == scene.sentence.from() || scene.is(before, Trait.COORDINATOR) || scene.sign(before, ",—–―-"));
    }

    /** The first comma after which the sentence goes on with a clause of its own. */
    static int endOfSubordinate(Scene scene, int from, int end) {
        for (int i = from + 3; i < end; i = scene.next(i)) {
            if (scene.sign(i, ",—–―-") && Verbs.holdsClause(scene, i + 1, end)) {
                return i;
            }
        }
        return end;
    }

    private static boolean stops(Scene scene, int i) {
        boolean commaInside = scene.marked(i - 1) && scene.sign(i - 2, ",");
        if (commaInside && (isNewVerb(scene, i) || scene.word(i, "while"))) {
            return true;
        }
        if (scene.sign(i, ",")) {
            return isNewCue(scene, i + 1)
                    || isSummary(scene, i + 1)
                    || scene.word(i + 1, "while")
                    || scene.word(i + 1, "which")
                    || scene.word(i + 1, "who")
                    || scene.word(i + 1, "compared")
                    || scene.word(i + 1, "according");
        }
        boolean joins = scene.word(i, "and") || scene.word(i, "but");
        return scene.sign(i, ";") || (joins && (isNewCue(scene, i + 1) || opensAttribution(scene, i + 1)));
    }

    /** ", a claim that", ", an ambitious goal": a noun in apposition to all that stands before. */
    private static boolean isSummary(Scene scene, int i) {
        boolean article = scene.word(i, "a") || scene.word(i, "an");
        return article
                && (scene.is(i + 1, Trait.SUMMARY) || scene.is(i + 2, Trait.SUMMARY) || scene.is(i + 3, Trait.SUMMARY));
    }

    /** "and one in four said", "but he added": a new subject with a verb of saying. */
    private static boolean opensAttribution(Scene scene, int from) {
        for (int i = from + 1; i < from + 6 && i < scene.sentence.to(); i++) {
            if (scene.marked(i) || scene.sign(i, ",;:") || scene.is(i, Trait.RELATIVE)) {
                return false;
            }
            if (Cues.isFiniteSpeech(scene, i)) {
                return true;
            }
            if (scene.is(i, Trait.FINITE) && !scene.is(i, Trait.AUXILIARY)) {
                return false;
            }
        }
        return false;
    }

    /** "and said", ", saying", "but also noted". */
    private static boolean isNewCue(Scene scene, int i) {
        int verb = scene.is(i, Trait.COORDINATOR) ? i + 1 : i;
        verb = scene.is(verb, Trait.ADVERB) ? verb + 1 : verb;
        boolean form = scene.is(verb, Trait.PAST)
                || scene.is(verb, Trait.PARTICIPLE)
                || (scene.is(verb, Trait.FINITE) && !scene.is(verb, Trait.BASE) && !scene.is(verb, Trait.NOUN_TOO));
        return form && Cues.isCue(scene, verb);
    }

    private static boolean isNewVerb(Scene scene, int i) {
        return scene.is(i, Trait.PARTICIPLE) || isNewCue(scene, i);
    }

    static int trimmed(Scene scene, int from, int to) {
        int end = to;
        while (end > from + 1 && !scene.marked(end - 1) && scene.sign(end - 1, ".,;:?!—–―-")) {
            end--;
        }
        return end;
    }
}
