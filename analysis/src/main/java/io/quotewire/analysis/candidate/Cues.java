package io.quotewire.analysis.candidate;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;

/** Tells verbs that report from nouns, adjectives and other verbs that look like them. */
final class Cues {

    private Cues() {}

    /** Whether a token is a verb that reports, in any form. */
    static boolean isCue(Scene scene, int i) {
        boolean reports = scene.is(i, Trait.SPEECH)
                || scene.is(i, Trait.ABOUT)
                || scene.is(i, Trait.NAMING)
                || scene.is(i, Trait.ATTITUDE, Trait.DEED);
        if (!reports || (scene.is(i, Trait.CAPITALISED) && !scene.titleCase() && !opensSentence(scene, i))) {
            return false;
        }
        return !followsAttribute(scene, i) && !isNoun(scene, i) && !continuesAction(scene, i);
    }

    /** "Adding, “…”", "Said Comey, “…”". */
    private static boolean opensSentence(Scene scene, int i) {
        boolean inverted = scene.is(i, Trait.PLAIN_SAYING) && scene.is(i, Trait.PAST);
        return i == scene.sentence.from()
                && (inverted || (scene.is(i, Trait.PARTICIPLE) && scene.sign(i + 1, ",:") && scene.marked(i + 2)));
    }

    /** A verb that reports in a finite form: "said", "has said", not "saying". */
    static boolean isFiniteSpeech(Scene scene, int i) {
        return scene.is(i, Trait.SPEECH) && scene.is(i, Trait.FINITE) && isCue(scene, i);
    }

    /** "the added security", "his claims", "after years": what follows such a word is no verb. */
    private static boolean followsAttribute(Scene scene, int i) {
        int before = i - 1;
        if (!scene.sentence.contains(before) || scene.marked(before)) {
            return false;
        }
        boolean attributive = scene.is(before, Trait.ARTICLE)
                || (scene.is(before, Trait.ADVERB) && scene.is(before - 1, Trait.ARTICLE))
                || scene.is(before, Trait.POSSESSIVE)
                || (scene.is(before, Trait.GENITIVE) && !scene.is(before, Trait.CLAUSE_OPENER));
        boolean object = scene.is(before, Trait.PREPOSITION)
                && !scene.is(i, Trait.PARTICIPLE)
                && !scene.word(before, Keyword.INFINITIVE);
        return attributive || object;
    }

    /** Words that are nouns too need a sign that they are verbs here. */
    private static boolean isNoun(Scene scene, int i) {
        if (scene.is(i, Trait.UTTERANCE) && scene.is(i, Trait.PARTICIPLE)) {
            return namesUtterance(scene, i);
        }
        if (!scene.is(i, Trait.NOUN_TOO)) {
            return false;
        }
        int before = i - 1;
        boolean described = scene.is(i - 2, Trait.ARTICLE)
                && !scene.word(i - 2, Keyword.THE)
                && !scene.is(before, Trait.CAPITALISED);
        if (described && scene.is(i, Trait.BASE)) {
            return true; // "an early tweet"
        }
        if (scene.is(before, Trait.AUXILIARY)
                || (scene.word(before, Keyword.INFINITIVE) && scene.is(i, Trait.BASE))
                || scene.is(before, Trait.ADVERB)) {
            return false;
        }
        boolean relative = scene.word(i + 1, Keyword.THAT) && scene.is(i + 2, Trait.VERB, Trait.AUXILIARY);
        if (relative || scene.is(i + 1, Trait.FINITE) || scene.word(i + 1, Keyword.OF)) {
            return true;
        }
        boolean apposed = scene.sign(before, ",")
                && !scene.is(i, Trait.BASE)
                && scene.is(i + 1, Trait.CAPITALISED, Trait.PRONOUN);
        boolean subject = apposed
                || (scene.is(before, Trait.PRONOUN) && (scene.is(i, Trait.BASE) || !scene.is(before, Trait.DETERMINER)))
                || scene.is(before, Trait.RELATIVE)
                || (scene.is(before, Trait.CAPITALISED) && !scene.is(i, Trait.BASE))
                || scene.word(before, Keyword.AND)
                || agrees(scene, before, i);
        return !subject;
    }

    /** "the court's last ruling", not ", warning" or "is ruling". */
    private static boolean namesUtterance(Scene scene, int i) {
        int before = i - 1;
        return scene.is(before, Trait.WORD)
                && !scene.is(before, Trait.ADVERB)
                && !scene.is(before, Trait.AUXILIARY, Trait.COORDINATOR)
                && !scene.is(before, Trait.PREPOSITION, Trait.SUBORDINATOR);
    }

    /** A plural noun with a bare form, a singular one with a form in -s. */
    private static boolean agrees(Scene scene, int noun, int verb) {
        boolean countable = scene.is(noun, Trait.NUMBER) || scene.is(noun, Trait.DETERMINER);
        if (!scene.sentence.contains(noun) || !scene.is(noun, Trait.WORD) || countable) {
            return false;
        }
        boolean plural = scene.is(noun, Trait.LOOKS_PLURAL);
        return plural == scene.is(verb, Trait.BASE)
                && !scene.is(noun, Trait.PREPOSITION)
                && (plural || isDetermined(scene, noun));
    }

    /** "the report states", not "smaller states": one thing has an article, an owner or a name before it. */
    private static boolean isDetermined(Scene scene, int noun) {
        for (int i = noun; i > noun - 5 && scene.sentence.contains(i) && scene.is(i, Trait.WORD); i--) {
            if (scene.is(i, Trait.DETERMINER, Trait.CAPITALISED) || scene.is(i, Trait.GENITIVE, Trait.ROLE)) {
                return true;
            }
        }
        return false;
    }

    /** "continued to complain", "went on to buy". */
    private static boolean continuesAction(Scene scene, int i) {
        boolean goesOn = scene.word(i, Keyword.CONTINUE);
        return goesOn && !announces(scene, i + 1) && !announces(scene, i + 2);
    }

    private static boolean announces(Scene scene, int i) {
        return i >= scene.sentence.to() || scene.marked(i) || scene.sign(i, ",:.");
    }
}
