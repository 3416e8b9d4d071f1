package io.quotewire.analysis.candidate;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;

/** Finds where a reported clause ends. Most run to the end of their sentence. */
final class Borders {

    private static final String DASHES = "—–―-";

    private Borders() {}

    /** One past the last token of a reported clause, without the stop that ends the sentence. */
    static int end(Scene scene, int from) {
        int limit = scene.sentence.to();
        for (int i = from; i < limit; i = scene.next(i)) {
            if (!scene.marked(i) && i > from && stops(scene, from, i)) {
                return trimmed(scene, from, i);
            }
        }
        return trimmed(scene, from, limit);
    }

    /** "While he has said that …, others …": whether a verb stands in a clause that hangs on another. */
    static boolean isSubordinate(Scene scene, int verb) {
        if (scene.is(scene.sentence.from(), Trait.PARTICIPLE) && verb < scene.sentence.from() + 8) {
            return true;
        }
        boolean second = scene.is(verb - 1, Trait.COORDINATOR);
        for (int i = verb - 1; i >= scene.sentence.from() && i > verb - 25; i = scene.previous(i)) {
            if (scene.marked(i)) {
                continue;
            }
            if (opensClause(scene, i) || isLooseRelative(scene, i) || opensAdjunct(scene, i, verb)) {
                return true;
            }
            boolean finite = scene.is(i, Trait.FINITE) && !scene.is(i, Trait.CAPITALISED);
            if ((finite && !second) || scene.sign(i, ",")) {
                return false;
            }
            second &= !finite; // "who endorsed him and said": one verb may stand before
        }
        return false;
    }

    /**
     * "In addition to saying that …, she": a sentence that begins with a preposition and has not come to its subject.
     */
    private static boolean opensAdjunct(Scene scene, int i, int group) {
        int first = scene.sentence.from();
        if (!scene.is(first, Trait.PREPOSITION)) {
            return false;
        }
        int verb = scene.is(group, Trait.ADVERB) || scene.word(group, Keyword.INFINITIVE) ? group + 1 : group;
        boolean saying = i == first && scene.is(verb, Trait.PARTICIPLE);
        return saying || (scene.is(i, Trait.RELATIVE) && !scene.word(i, Keyword.THAT));
    }

    private static boolean isLooseRelative(Scene scene, int i) {
        boolean loose = scene.sign(i - 1, ",—–―-") || scene.is(i - 1, Trait.PREPOSITION);
        return scene.is(i, Trait.RELATIVE) && loose && !scene.word(i, Keyword.THAT);
    }

    private static boolean opensClause(Scene scene, int i) {
        int before = i - 1;
        if (scene.word(i, Keyword.AS) && opensSentence(scene, i)) {
            return true;
        }
        return scene.is(i, Trait.SUBORDINATOR)
                && !scene.is(i, Trait.ADVERB)
                && (i == scene.sentence.from()
                        || scene.is(before, Trait.COORDINATOR)
                        || scene.sign(before, ",—–―-")
                        || isMeasure(scene, before));
    }

    /** The first word, or the first after "But". */
    private static boolean opensSentence(Scene scene, int i) {
        return i == scene.sentence.from() || (i - 1 == scene.sentence.from() && scene.is(i - 1, Trait.COORDINATOR));
    }

    /** "Two weeks after", "shortly before": what says how long, near the beginning of the sentence. */
    private static boolean isMeasure(Scene scene, int i) {
        boolean near = i >= scene.sentence.from() && i < scene.sentence.from() + 4;
        return near && (scene.is(i, Trait.TIME) || scene.is(i, Trait.ADVERB));
    }

    /** The first comma after which the sentence goes on with a clause of its own. */
    static int endOfSubordinate(Scene scene, int from, int end) {
        for (int i = from + 1; i < end; i = scene.next(i)) {
            boolean inMarks = scene.marked(i - 1) && scene.sign(i - 2, ",");
            boolean comma = inMarks || scene.sign(i, ",—–―-");
            if (comma && Verbs.holdsClause(scene, inMarks ? i : i + 1, end)) {
                return i;
            }
        }
        return end;
    }

    private static boolean stops(Scene scene, int from, int i) {
        boolean commaInside = scene.marked(i - 1) && scene.sign(i - 2, ",");
        if (commaInside && (scene.is(i, Trait.PARTICIPLE) || Narrator.breaksOff(scene, i))) {
            return true;
        }
        if (scene.sign(i, ",")) {
            boolean inside = scene.is(i + 1, Trait.RELATIVE)
                    && !scene.is(from - 1, Trait.ABOUT)
                    && !Verbs.holdsClause(scene, from, i);
            return !inside && Narrator.breaksOff(scene, i + 1);
        }
        boolean joins = scene.word(i, Keyword.AND) || scene.word(i, Keyword.BUT);
        return scene.sign(i, ";")
                || (scene.sign(i, DASHES) && isLastWord(scene, from, i))
                || (scene.word(i, Keyword.AND) && scene.word(i + 1, Keyword.HE_OR_SHE) && followsDeed(scene, from))
                || (joins && (Narrator.isNewCue(scene, i + 1) || opensAttribution(scene, i + 1)))
                || (scene.word(i, Keyword.BUT) && Narrator.isPast(scene, i + 1));
    }

    /** "decried the plan": what stands after a verb that takes a thing is no clause that "and he" could go on. */
    private static boolean followsDeed(Scene scene, int from) {
        return scene.is(from - 1, Trait.VERB) && !scene.is(from - 1, Trait.SPEECH);
    }

    /** A dash that is alone in its sentence and stands well after the beginning, unless it brings examples. */
    private static boolean isLastWord(Scene scene, int from, int dash) {
        boolean early = dash < from + 4;
        if (early || goesOn(scene, dash + 1)) {
            return false;
        }
        for (int i = scene.sentence.from(); i < scene.sentence.to(); i = scene.next(i)) {
            if (i != dash && !scene.marked(i) && scene.sign(i, DASHES)) {
                return false;
            }
        }
        return true;
    }

    /** "— or so it seems", "— including his own": what follows a dash is still what is said. */
    private static boolean goesOn(Scene scene, int i) {
        return scene.marked(i)
                || scene.is(i, Trait.COORDINATOR)
                || scene.is(i, Trait.PREPOSITION)
                || scene.is(i, Trait.ADVERB)
                || scene.word(i, Keyword.INCLUDING)
                || scene.word(i, Keyword.THAT);
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

    static int trimmed(Scene scene, int from, int to) {
        int end = to;
        while (end > from + 1 && !scene.marked(end - 1) && scene.sign(end - 1, ".,;:?!—–―-")) {
            end--;
        }
        return end;
    }
}
