package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.speaker.Appearances.Appearance;
import io.quotewire.analysis.text.Tokens;

/**
 * What the pronouns of a text tell of those whose names do not: in "Eze runs the clinic. She founded it", Eze is a
 * woman. A pronoun counts where it follows one who begins a sentence, with nobody named between them.
 */
final class Agreement {

    private static final int FARTHEST = 40;

    private final Tokens tokens;
    private final Names names;
    private final Appearances named;

    Agreement(Tokens tokens, Names names, Appearances named) {
        this.tokens = tokens;
        this.names = names;
        this.named = named;
    }

    void read() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean pronoun = tokens.is(i, Trait.PRONOUN, Trait.POSSESSIVE) || tokens.is(i, Trait.OBJECT_PRONOUN);
            Gender gender = pronoun ? Gender.at(tokens, i) : Gender.UNKNOWN;
            int last = gender == Gender.UNKNOWN ? -1 : named.lastBefore(i);
            if (last >= 0 && leads(named.get(last), i)) {
                named.get(last).person().agrees(gender);
            }
        }
    }

    /** Whether a pronoun can only mean who stands there. */
    private boolean leads(Appearance appearance, int pronoun) {
        boolean person = appearance.person().isHuman()
                || names.mayBePersonal(appearance.person().fullest());
        if (!appearance.opens() || !person || pronoun - appearance.token() > FARTHEST) {
            return false;
        }
        for (int i = appearance.token() + 1; i <= pronoun; i++) {
            if (tokens.startsLine(i) || tokens.isSign(i, "“\"”")) {
                return false;
            }
        }
        return true;
    }
}
