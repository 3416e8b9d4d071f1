package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;

/** Tells verbs that report from nouns, adjectives and other verbs that look like them. */
final class Cues {

    private Cues() {}

    /** Whether a token is a verb that reports, in any form. */
    static boolean isCue(Sentence sentence, int i) {
        boolean reports = sentence.is(i, Trait.SPEECH)
                || sentence.is(i, Trait.ABOUT)
                || sentence.is(i, Trait.NAMING)
                || sentence.is(i, Trait.ATTITUDE, Trait.DEED);
        if (!reports || (sentence.isCapital(i) && !sentence.titleCase() && !opensSentence(sentence, i))) {
            return false;
        }
        return !followsAttribute(sentence, i) && !isNoun(sentence, i) && !continuesAction(sentence, i);
    }

    /** "Adding, “…”", "Said Comey, “…”". */
    private static boolean opensSentence(Sentence sentence, int i) {
        boolean inverted = sentence.is(i, Trait.PLAIN_SAYING) && sentence.is(i, Trait.PAST);
        return i == sentence.from()
                && (inverted
                        || (sentence.is(i, Trait.PARTICIPLE) && sentence.sign(i + 1, ",:") && sentence.marked(i + 2)));
    }

    /** "the added security", "his claims", "after years": what follows such a word is no verb. */
    private static boolean followsAttribute(Sentence sentence, int i) {
        int before = i - 1;
        if (!sentence.contains(before) || sentence.marked(before)) {
            return false;
        }
        boolean attributive = sentence.is(before, Trait.ARTICLE)
                || (sentence.is(before, Trait.ADVERB) && sentence.is(before - 1, Trait.ARTICLE))
                || sentence.is(before, Trait.POSSESSIVE)
                || (sentence.is(before, Trait.GENITIVE) && !sentence.is(before, Trait.CLAUSE_OPENER));
        boolean object = sentence.is(before, Trait.PREPOSITION)
                && !sentence.is(i, Trait.PARTICIPLE)
                && !sentence.word(before, Keyword.INFINITIVE);
        return attributive || object;
    }

    /** Words that are nouns too need a sign that they are verbs here. */
    private static boolean isNoun(Sentence sentence, int i) {
        if (sentence.is(i, Trait.UTTERANCE) && sentence.is(i, Trait.PARTICIPLE)) {
            return namesUtterance(sentence, i);
        }
        if (!sentence.is(i, Trait.NOUN_TOO)) {
            return false;
        }
        int before = i - 1;
        boolean described = sentence.is(i - 2, Trait.ARTICLE)
                && !sentence.word(i - 2, Keyword.THE)
                && !sentence.is(before, Trait.CAPITALISED);
        if (described && sentence.is(i, Trait.BASE)) {
            return true; // "an early tweet"
        }
        if (sentence.is(before, Trait.AUXILIARY)
                || (sentence.word(before, Keyword.INFINITIVE) && sentence.is(i, Trait.BASE))
                || sentence.is(before, Trait.ADVERB)) {
            return false;
        }
        boolean relative = sentence.word(i + 1, Keyword.THAT) && sentence.is(i + 2, Trait.VERB, Trait.AUXILIARY);
        if (relative || sentence.is(i + 1, Trait.FINITE) || sentence.word(i + 1, Keyword.OF)) {
            return true;
        }
        boolean apposed = sentence.sign(before, ",")
                && !sentence.is(i, Trait.BASE)
                && sentence.is(i + 1, Trait.CAPITALISED, Trait.PRONOUN);
        boolean subject = apposed
                || (sentence.is(before, Trait.PRONOUN)
                        && (sentence.is(i, Trait.BASE) || !sentence.is(before, Trait.DETERMINER)))
                || sentence.is(before, Trait.RELATIVE)
                || (sentence.is(before, Trait.CAPITALISED) && !sentence.is(i, Trait.BASE))
                || sentence.word(before, Keyword.AND)
                || agrees(sentence, before, i);
        return !subject;
    }

    /** "the court's last ruling", not ", warning" or "is ruling". */
    private static boolean namesUtterance(Sentence sentence, int i) {
        int before = i - 1;
        return sentence.is(before, Trait.WORD)
                && !sentence.is(before, Trait.ADVERB)
                && !sentence.is(before, Trait.AUXILIARY, Trait.COORDINATOR)
                && !sentence.is(before, Trait.PREPOSITION, Trait.SUBORDINATOR);
    }

    /** A plural noun with a bare form, a singular one with a form in -s. */
    private static boolean agrees(Sentence sentence, int noun, int verb) {
        boolean countable = sentence.is(noun, Trait.NUMBER) || sentence.is(noun, Trait.DETERMINER);
        if (!sentence.contains(noun) || !sentence.is(noun, Trait.WORD) || countable) {
            return false;
        }
        boolean plural = sentence.is(noun, Trait.LOOKS_PLURAL);
        return plural == sentence.is(verb, Trait.BASE)
                && !sentence.is(noun, Trait.PREPOSITION)
                && (plural || isDetermined(sentence, noun));
    }

    /** "the report states", not "smaller states": one thing has an article, an owner or a name before it. */
    private static boolean isDetermined(Sentence sentence, int noun) {
        for (int i = noun; i > noun - 5 && sentence.contains(i) && sentence.is(i, Trait.WORD); i--) {
            if (sentence.is(i, Trait.DETERMINER, Trait.CAPITALISED) || sentence.is(i, Trait.GENITIVE, Trait.ROLE)) {
                return true;
            }
        }
        return false;
    }

    /** "continued to complain", "went on to buy". */
    private static boolean continuesAction(Sentence sentence, int i) {
        boolean goesOn = sentence.word(i, Keyword.CONTINUE);
        return goesOn && !announces(sentence, i + 1) && !announces(sentence, i + 2);
    }

    private static boolean announces(Sentence sentence, int i) {
        return i >= sentence.to() || sentence.marked(i) || sentence.sign(i, ",:.");
    }
}
