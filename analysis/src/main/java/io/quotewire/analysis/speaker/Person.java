package io.quotewire.analysis.speaker;

import io.quotewire.analysis.text.Range;
import java.util.Set;

/** Somebody the document names: under the fullest of the names it uses, and where it does. */
final class Person {

    /** What a pronoun or a title tells of somebody. */
    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN;

        private static final Set<String> MEN = Set.of("man", "father", "husband", "son", "brother", "actor", "priest");
        private static final Set<String> WOMEN = Set.of("mother", "wife", "daughter", "sister", "actress");

        /** What the word for a role tells: "spokeswoman", "brother". */
        static Gender ofRole(String role) {
            if (role.endsWith("woman") || WOMEN.contains(role)) {
                return FEMALE;
            }
            return role.endsWith("man") || MEN.contains(role) ? MALE : UNKNOWN;
        }
    }

    private String name;
    private Range fullest;
    private Gender gender;
    private boolean human;
    private boolean spoke;

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
        return human || spoke || gender != Gender.UNKNOWN;
    }

    /** Takes over a fuller name. */
    void call(String fuller, Range mention) {
        name = fuller;
        fullest = mention;
    }

    void learn(Gender other, boolean isHuman) {
        human |= isHuman;
        if (gender == Gender.UNKNOWN) {
            gender = other;
        }
    }

    /** Whether somebody of a gender may be meant; unknown fits any, but "he" is hardly an unknown "Pella". */
    boolean fits(Gender other) {
        if (gender == Gender.UNKNOWN && other == Gender.MALE) {
            return !name.matches("\\p{Lu}\\p{Ll}+a \\p{Lu}.*");
        }
        return gender == Gender.UNKNOWN || other == Gender.UNKNOWN || gender == other;
    }

    /** The last word of a name that is not "Jr." */
    static String surname(String name) {
        String[] words = name.split(" ", -1);
        int last = words.length - 1;
        while (last > 0 && Set.of("Jr.", "Sr.", "Jr", "Sr", "II", "III").contains(words[last])) {
            last--;
        }
        return words[last];
    }
}
