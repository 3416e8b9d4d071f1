package io.quotewire.analysis.language;

/** What is known of a token: the shape it is written in, and what the word lists say of it. */
public enum Trait {
    // Shape
    WORD,
    NUMBER,
    CAPITALISED,
    ALL_CAPS,
    INITIAL,
    GENITIVE,
    MARKUP,
    /** Ends like a verb in the past: "climbed". */
    LOOKS_PAST,
    /** Ends like a plural: "officials". */
    LOOKS_PLURAL,
    // Closed classes
    DETERMINER,
    ARTICLE,
    PRONOUN,
    OBJECT_PRONOUN,
    POSSESSIVE,
    RELATIVE,
    PREPOSITION,
    COORDINATOR,
    SUBORDINATOR,
    AUXILIARY,
    MODAL,
    BE,
    NEGATION,
    ADVERB,
    TIME,
    QUANTITY,
    CLAUSE_OPENER,
    // Names and people
    TITLE,
    ROLE,
    GROUP,
    GIVEN_NAME,
    /** Tells a man or a boy: "John", "Mr.", "spokesman", "he". */
    MASCULINE,
    /** Tells a woman or a girl: "Jane", "Ms.", "chairwoman", "she". */
    FEMININE,
    /** Stands before any name, so that it tells nobody apart: "Mr.", "former". */
    ADDRESS,
    /** A surname too, behind a given name: "May", "Winter". */
    SURNAME_TOO,
    /** Begins the names of places: "New", "Saint". */
    PLACE_OPENER,
    /** Joins the parts of a body's name: "Institute for Fiscal Studies". */
    BODY_LINK,
    NAME_PARTICLE,
    NOT_A_NAME,
    ABBREVIATION,
    /** An abbreviation only before a number: "no. 7". */
    NUMBER_FOLLOWS,
    // Verbs
    VERB,
    FINITE,
    PARTICIPLE,
    PAST,
    BASE,
    NOUN_TOO,
    /** May report with a particle: "pointed". */
    PHRASAL,
    /** Reports with the particle that follows: "pointed" in "pointed out". */
    WITH_PARTICLE,
    PARTICLE,
    /** Reports speech with a clause: "said that". */
    SPEECH,
    /** Names whom one speaks to before what is said: "told reporters that". */
    ADDRESSED,
    /** Reports speech with a noun phrase: "criticised the plan". */
    ABOUT,
    /** Names what it calls something: "called it “absurd”". */
    NAMING,
    /** Wishes, beliefs, deeds of speech: reports only where words stand in marks. */
    ATTITUDE,
    /** Other deeds: as these, but they never end what another verb reports: "introduced". */
    DEED,
    /** Those ATTITUDE verbs that are deeds of speech, which report before "that" without marks too: "promised that". */
    PLEDGING,
    /** Nouns that stand for an utterance: "statement". */
    REPORT,
    /** Nouns that report what was uttered: "her claim that", "chants of". */
    UTTERANCE,
    /** Nouns that stand before the title of a work: "book". */
    WORK,
    /** Reports a clause, never a thing: "said". */
    CLAUSAL,
    /** "said", "told": the plainest verbs of saying, in a finite form. */
    PLAIN_SAYING,
    /** Nouns that sum up a clause before them: ", a claim that". */
    SUMMARY,
    /** Participles that tell what came of some words: ", drawing a reply". */
    OUTCOME;

    static {
        if (values().length > Long.SIZE) {
            throw new IllegalStateException("a token's set of traits has " + Long.SIZE + " bits");
        }
    }

    /** The bit that stands for this trait in a token's set; never stored, so its place may change. */
    @SuppressWarnings("EnumOrdinal")
    public long bit() {
        return 1L << ordinal();
    }
}
