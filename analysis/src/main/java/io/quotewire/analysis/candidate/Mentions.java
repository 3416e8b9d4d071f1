package io.quotewire.analysis.candidate;

import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;

/** Tells words that may stand for somebody who speaks from others that look like a subject. */
final class Mentions {

    private Mentions() {}

    /**
     * Whether a subject may speak: a single word has to be a name, several people, a body, an office or a document, or
     * stand for one of these; "important", "long" and "2010" do not.
     */
    static boolean maySpeak(Sentence sentence, Range mention) {
        int word = mention.from();
        if (mention.length() > 1) {
            return true;
        }
        boolean standsFor = sentence.is(word, Trait.PRONOUN, Trait.RELATIVE)
                || sentence.is(word, Trait.POSSESSIVE, Trait.DETERMINER);
        boolean acts = sentence.is(word, Trait.ROLE, Trait.GROUP)
                || sentence.is(word, Trait.TITLE, Trait.REPORT)
                || sentence.is(word, Trait.GIVEN_NAME);
        boolean several = sentence.is(word, Trait.LOOKS_PLURAL)
                && !sentence.is(word, Trait.ADVERB, Trait.TIME)
                && !sentence.is(word, Trait.NUMBER);
        boolean named = sentence.is(word, Trait.CAPITALISED) && !sentence.is(word, Trait.NOT_A_NAME);
        return standsFor || acts || several || named;
    }
}
