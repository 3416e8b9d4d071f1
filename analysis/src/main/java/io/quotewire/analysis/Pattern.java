package io.quotewire.analysis;

/** The patterns of quotations that are looked for, each with an example. The golden cases name them. */
public enum Pattern {
    /** "LEE: We will win." */
    TURN("a turn of a transcript"),
    /** "Lee to the board: No more boats", above an article. */
    HEADLINE("a headline with a speaker"),
    /** "“Build bridges.” — Ann Lee" */
    SIGNATURE("a signature after a dash"),
    /** "According to Ann Lee, the talks have failed." */
    SOURCE("according to a source"),
    /** "As Ann Lee noted, the talks have failed." */
    AS_CLAUSE("an attribution that begins with as"),
    /** "“We tried,” Ann Lee said." */
    AFTERWORD("attribution after the words"),
    /** "Ann Lee said that the talks had failed." */
    FOREWORD("attribution before the words"),
    /** "her claim that the talks had failed" */
    CUE_NOUN("a noun that reports"),
    /** "“We tried.”", a sentence of its own: the speaker stands in another. */
    STANDALONE("a sentence in marks"),
    /** « On a essayé. », in a language whose attributions nobody has described. */
    BARE_MARKS("words in marks, in a language without rules");

    private final String words;

    Pattern(String words) {
        this.words = words;
    }

    /** The pattern in words, for people: the beginning of a quotation's evidence. */
    public String words() {
        return words;
    }
}
