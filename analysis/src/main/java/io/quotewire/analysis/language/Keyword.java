package io.quotewire.analysis.language;

/**
 * Words that rules ask for by the part they play. Which words play it is data of the language ({@code keywords.txt}); a
 * word may play several parts, and a part may have several words.
 */
public enum Keyword {
    /** Opens a reported clause: "that". */
    THAT,
    /** Opens a reported question: "whether". */
    WHETHER,
    /** Opens a reported clause of manner or cause: "how", "why". */
    HOW,
    /** Opens a free relative clause: "what". */
    WHAT,
    /** Stands for words before it: "“No” is what she said". */
    CLEFT,
    /** Relative pronouns for people: "who". */
    WHO,
    /** Relative pronouns for things: "which". */
    WHICH,
    /** Before an infinitive: "to say". */
    INFINITIVE,
    /** Before those spoken to: "to reporters". */
    ADDRESSING,
    /** Compares, or opens an attribution: "as". */
    AS,
    /** "of". */
    OF,
    /** Before who acts in the passive: "by". */
    AGENT,
    /** Before where words come from: "by", "from". */
    ORIGIN,
    /** "in", "into": what one breaks into chants with. */
    INTO,
    /** "in". */
    IN,
    /** "at". */
    AT,
    /** "with". */
    WITH,
    /** Prepositions that hang a phrase on a noun: "of", "for", "at". */
    NOUN_LINK,
    /** "and". */
    AND,
    /** "but". */
    BUT,
    /** "the". */
    THE,
    /** "a", "an". */
    INDEFINITE,
    /** "he", "she": one person, acting. */
    HE_OR_SHE,
    /** "they". */
    THEY,
    /** "it". */
    IT,
    /** "it is" in one word: "it’s". */
    IT_IS,
    /** The speaker himself: "I". */
    I,
    /** "there". */
    THERE,
    /** Abbreviations that end a name or a time, so that a capital after them begins a sentence: "Jr.", "a.m.". */
    CLOSING,
    /** Narrows a time: "last week". */
    DATING,
    /** What may stand between a subject and its verb besides adverbs: "himself", "last week". */
    PARTING,
    /** Opens a clause that tells how words were said: "as", "after", "during". */
    CIRCUMSTANCE,
    /** As CIRCUMSTANCE, after what somebody is called: "by", "after". */
    DEED_CIRCUMSTANCE,
    /** Opens the place and time of speech: "in", "during". */
    OCCASION,
    /** Sets a fact against what was said: "while". */
    WHILE,
    /** Weighs what was said: "despite". */
    DESPITE,
    /** "even", as in "even as". */
    EVEN,
    /** "as", "though", after "even". */
    EVEN_AS,
    /** Sets a figure beside another: "compared". */
    COMPARED,
    /** Begins a source: "according" in "according to". */
    ACCORDING,
    /** Brings examples: "including". */
    INCLUDING,
    /** Makes an amount: "at least". */
    LEAST,
    /** Goes on with speech, or with a deed: "continued to buy". */
    CONTINUE,
    /** A whole answer: "yes". */
    ANSWER,
    /** Begins headings that name no speaker: "The Latest:". */
    NO_LABEL,
    /** Acts where nobody does: "nobody", "none". */
    NOBODY,
    /** Before a noun, makes it nobody: "no official". */
    NO,
    /** Goes on with a denial: "nor did she say". */
    NOR,
    /** Takes a negation back: "not only said". */
    ONLY,
    /** Verbs whose infinitive did not come about: "refused to say", "has yet to say". */
    REFUSE,
    /** Verbs and adjectives whose infinitive has not come about yet: "expected to say". */
    PLAN,
    /** Verbs that say that something is not so: "denied". */
    DENY,
    /** Before a participle, says that it did not come about: "without saying". */
    WITHOUT,
    /** As WITHOUT, before "of": "instead of saying". */
    INSTEAD,
    /** Opens a condition: "if". */
    IF,
    /** Makes a deed only possible: "should", "may". */
    POSSIBLY,
    /** The speaker himself, alone or with others: "I", "we". */
    I_OR_WE,
    /** Before what somebody is called by others: "goes by the name". */
    NICKNAME,
    /** Titles that are written short with a dot, and a surname without one: "Amart Sen". */
    SHORT_TITLE,
    /** Verbs that put a question: "asked". */
    ASK,
    /** Written with an apostrophe in front: "’em". */
    ELISION;

    static {
        if (values().length > Long.SIZE) {
            throw new IllegalStateException("a token's set of keywords has " + Long.SIZE + " bits");
        }
    }

    /** The bit that stands for this part in a token's set; never stored, so its place may change. */
    @SuppressWarnings("EnumOrdinal")
    public long bit() {
        return 1L << ordinal();
    }
}
