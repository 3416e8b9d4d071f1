package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.speaker.Appearances.Appearance;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Leads a pronoun to who was named before it. */
final class Pronouns {

    private static final int FARTHEST = 250;

    private final Tokens tokens;
    private final Names names;
    private final People people;

    Pronouns(Tokens tokens, Names names, People people) {
        this.tokens = tokens;
        this.names = names;
        this.people = people;
    }

    /** "he", "it"; and "her" in "her claim that". */
    boolean isPronoun(Range mention) {
        int i = mention.from();
        boolean pronoun = tokens.is(i, Trait.PRONOUN) && !tokens.is(i, Trait.DETERMINER);
        pronoun |= tokens.is(i, Trait.POSSESSIVE);
        return mention.length() == 1 && (pronoun || tokens.is(i, Trait.RELATIVE));
    }

    /** Whether a pronoun tells of one person that it is a man or a woman. */
    boolean isPersonal(int pronoun) {
        return Gender.at(tokens, pronoun) != Gender.UNKNOWN || tokens.is(pronoun, Trait.RELATIVE);
    }

    /**
     * Who is meant by "he" or "she": who spoke last or began a sentence of this paragraph or the one before it,
     * whichever is nearer; or else the nearest person named, or one who acts under an office alone; null if nobody
     * fits.
     */
    @Nullable
    Person person(int token, @Nullable Speaker last) {
        Gender gender = Gender.at(tokens, token);
        Person named = nearest(token, gender, last);
        Person unnamed = named == null ? nameless(token, gender) : named;
        return unnamed == null ? perhaps(token, gender) : unnamed;
    }

    /** Whether "they" or "it" may mean who spoke last: several people for the one, a body for either. */
    boolean isGroup(int pronoun, Range speaker) {
        boolean they = tokens.is(pronoun, Keyword.THEY);
        boolean body = false;
        boolean several = names.joins(speaker);
        for (int i = speaker.from(); i < speaker.to() && !tokens.isSign(i, ","); i++) {
            body |= tokens.is(i, Trait.GROUP);
            several |= tokens.is(i, Trait.ROLE) && tokens.text(i).endsWith("s");
        }
        boolean near = pronoun > speaker.from() && pronoun - speaker.from() < FARTHEST;
        return near && ((they && (several || body)) || (tokens.is(pronoun, Keyword.IT) && body && !several));
    }

    @Nullable
    private Person nearest(int token, Gender gender, @Nullable Speaker last) {
        Appearances all = people.named();
        Person found = null;
        for (int i = all.lastBefore(token); i >= 0 && token - all.get(i).token() < FARTHEST; i--) {
            Appearance appearance = all.get(i);
            Person person = appearance.person();
            if (!person.isHuman() || !person.fits(gender)) {
                continue;
            }
            boolean spoke = last != null && last.name().equals(person.name());
            if (spoke || (appearance.opens() && isNear(appearance.token(), token))) {
                return person;
            }
            found = found == null ? person : found;
        }
        return found;
    }

    /** The nearest whose name may be a person's, where nobody surely is one. */
    @Nullable
    private Person perhaps(int token, Gender gender) {
        Appearances all = people.named();
        for (int i = all.lastBefore(token); i >= 0 && isNear(all.get(i).token(), token); i--) {
            Person person = all.get(i).person();
            if (person.fits(gender) && names.mayBePersonal(person.fullest())) {
                return person;
            }
        }
        return null;
    }

    @Nullable
    private Person nameless(int token, Gender gender) {
        Appearances all = people.nameless();
        for (int i = all.lastBefore(token); i >= 0 && token - all.get(i).token() < FARTHEST; i--) {
            if (all.get(i).person().fits(gender)) {
                return all.get(i).person();
            }
        }
        return null;
    }

    /** Whether two places lie in the same paragraph or in two that follow each other. */
    private boolean isNear(int from, int to) {
        int paragraphs = 0;
        for (int i = from + 1; i <= to; i++) {
            paragraphs += tokens.startsLine(i) ? 1 : 0;
        }
        return paragraphs < 2;
    }
}
