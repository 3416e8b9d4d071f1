package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Tokens;

/** What a name, a title, an office or a pronoun tells of somebody. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** What one token tells: "spokeswoman", "Mr.", "John", "she"; a word that may tell either tells nothing. */
    static Gender at(Tokens tokens, int token) {
        boolean male = tokens.is(token, Trait.MASCULINE);
        boolean female = tokens.is(token, Trait.FEMININE);
        if (male == female) {
            return UNKNOWN;
        }
        return male ? MALE : FEMALE;
    }

    /** This, or the other where this tells nothing. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
