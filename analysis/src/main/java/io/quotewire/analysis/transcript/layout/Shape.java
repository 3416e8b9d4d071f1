package io.quotewire.analysis.transcript.layout;

/** What a label looks like, and how much one such label tells of a transcript. */
public enum Shape {
    /** "Related": no speaker. */
    NONE(0),
    /** "Q", "MODERATOR", "UNIDENTIFIED MALE" */
    UNNAMED(1.3),
    /** "TO", "RE": a heading, or the initials of somebody who comes back */
    INITIALS(0),
    /** "Speaker 1", "S00" */
    CODE(0.9),
    /** "THE COURT", "The Prime Minister" */
    OFFICE(1.2),
    /** "MR. LEE", "Mr Lee" */
    TITLED(1.5),
    /** "ANN LEE" */
    CAPITALS(1.8),
    /** "Ann Lee", by a given name that is known */
    PERSON(1.3),
    /** "LEE" */
    CAPITAL_WORD(0.9),
    /** "Ann" */
    GIVEN(0.5),
    /** "Sesi Quode" */
    CAPITALISED(0.5),
    /** "Lee" */
    WORD(0.2);

    private final double strength;

    Shape(double strength) {
        this.strength = strength;
    }

    public double strength() {
        return strength;
    }

    /** Whether one such label in a transcript surely is one. */
    public boolean isSure() {
        return strength > 0.8;
    }

    /** As records call people, and headlines do not. */
    public boolean isFormal() {
        return this == OFFICE || this == TITLED || this == CAPITALS;
    }

    public boolean isCapitals() {
        return this == CAPITALS || this == CAPITAL_WORD;
    }
}
