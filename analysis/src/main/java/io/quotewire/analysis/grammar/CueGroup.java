package io.quotewire.analysis.grammar;

import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;

/**
 * A verb that reports, with its auxiliaries and adverbs: "has never flatly said".
 *
 * @param from its first token
 * @param verb the verb itself
 * @param to one past its last token, which may be a particle: "pointed out"
 * @param passive whether something is reported by somebody: "was reported"
 * @param polarity whether it reports what was said, or what was not
 */
public record CueGroup(int from, int verb, int to, boolean passive, Polarity polarity) {

    static CueGroup of(Sentence sentence, int verb) {
        int from = sentence.groupStart(verb);
        int to = sentence.is(verb, Trait.WITH_PARTICLE) ? verb + 2 : verb + 1;
        boolean passive = Verbs.isPassive(sentence, from, verb);
        return new CueGroup(from, verb, to, passive, Polarities.of(sentence, from, verb));
    }

    /** The group up to its verb, without a particle. */
    public Range words() {
        return new Range(from, verb + 1);
    }
}
