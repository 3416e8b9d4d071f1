package io.quotewire.analysis.speaker;

import io.quotewire.analysis.text.Range;
import java.util.Set;

/** Somebody the document names: under the fullest of the names it uses, and where it does. */
final class Person {

    private static final Set<String> GENERATIONS = Set.of("Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV");

    private String name;
    private Range fullest;
    private Gender gender;
    private boolean human;
    private boolean spoke;
    private int agreement;

    Person(String name, Range mention, Gender gender, boolean human) {
        this.name = name;
        this.fullest = mention;
        this.gender = gender;
        this.human = human;
    }

    String name() {
        return name;
    }

    /** Where the fullest name stands. */
    Range fullest() {
        return fullest;
    }

    /** Who speaks may be meant by a pronoun later. */
    void speaks() {
        spoke = true;
    }

    /** Whether it is known to be a person rather than a place or a body. */
    boolean isHuman() {
        return human || spoke || gender() != Gender.UNKNOWN;
    }

    /** Takes over a fuller name. */
    void call(String fuller, Range mention) {
        name = fuller;
        fullest = mention;
    }

    void learn(Gender other, boolean isHuman) {
        human |= isHuman;
        gender = gender.or(other);
    }

    /** A pronoun near the name points at it: "Eze runs the clinic she founded". */
    void agrees(Gender pronoun) {
        agreement += pronoun == Gender.MALE ? 1 : -1;
    }

    /** What name, title or office tell, or else the pronouns around the name. */
    private Gender gender() {
        Gender agreed = agreement == 0 ? Gender.UNKNOWN : agreement > 0 ? Gender.MALE : Gender.FEMALE;
        return gender.or(agreed);
    }

    /** Whether somebody of a gender may be meant; unknown fits any, but "he" is hardly an unknown "Pella". */
    boolean fits(Gender other) {
        Gender own = gender();
        if (own == Gender.UNKNOWN && other == Gender.MALE) {
            return !name.matches("\\p{Lu}\\p{Ll}+a \\p{Lu}.*");
        }
        return own == Gender.UNKNOWN || other == Gender.UNKNOWN || own == other;
    }

    /** The last word of a name that is not "Jr." */
    static String surname(String name) {
        String[] words = name.split(" ", -1);
        int last = words.length - 1;
        while (last > 0 && GENERATIONS.contains(words[last])) {
            last--;
        }
        return words[last];
    }
}
