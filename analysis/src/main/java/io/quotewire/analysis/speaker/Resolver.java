package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.speaker.Person.Gender;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads a mention to the fullest name the document uses: by name, by title, or as a pronoun to who was named before.
 */
final class Resolver {

    private static final double BY_NAME = 0.97;
    private static final double AS_PRINTED = 0.94;
    private static final double BY_TITLE = 0.9;
    private static final double BY_PRONOUN = 0.95;
    private static final double GROUP = 0.89;
    private static final int FARTHEST = 250;

    private final Tokens tokens;
    private final Names names;
    private final Cast cast;

    Resolver(Document document) {
        this.tokens = document.tokens();
        this.names = new Names(tokens);
        this.cast = new Cast(document);
    }

    /** The speaker a mention stands for; a relative pronoun stands for its antecedent. */
    Speaker resolve(Range mention, @Nullable Range antecedent, @Nullable Speaker last) {
        if (antecedent != null && tokens.is(mention.from(), Trait.RELATIVE)) {
            Speaker speaker = resolve(antecedent, null, last);
            return new Speaker(
                    mention,
                    speaker.name(),
                    BY_PRONOUN,
                    printed(mention) + " is " + printed(antecedent) + "; " + speaker.evidence());
        }
        return isPronoun(mention) ? byPronoun(mention, last) : byWords(mention);
    }

    private Speaker byWords(Range printed) {
        Range mention = withoutAdverbs(printed);
        Range name = names.joins(mention) ? null : names.in(mention);
        Range apposed = name == null || isPossessor(name, mention) ? names.apposed(mention) : null;
        name = apposed == null ? name : apposed;
        if (name != null
                && !isPossessor(name, mention)
                && !names.describes(name, mention)
                && !isNumbered(name, mention)) {
            Person person = cast.named(name);
            if (person != null && !tokens.is(mention.from(), Trait.DETERMINER) && !names.isBody(name)) {
                person.speaks();
            }
            String fullest = person == null ? names.text(name) : person.name();
            String chain = fullest.equals(names.text(name)) ? "named" : names.text(name) + " is " + fullest;
            return new Speaker(printed, fullest, BY_NAME, chain);
        }
        Person titled = name == null ? byTitle(mention) : null;
        return titled == null
                ? new Speaker(printed, printed(mention), AS_PRINTED, "as printed")
                : new Speaker(printed, titled.name(), BY_TITLE, printed(mention) + " is " + titled.name());
    }

    private boolean isPronoun(Range mention) {
        int i = mention.from();
        boolean pronoun = tokens.is(i, Trait.PRONOUN) && !tokens.is(i, Trait.DETERMINER);
        pronoun |= tokens.is(i, Trait.POSSESSIVE); // "her claim that"
        return mention.length() == 1 && (pronoun || tokens.is(i, Trait.RELATIVE));
    }

    /** "Trump's campaign": the campaign speaks, not Trump. */
    private boolean isPossessor(Range name, Range mention) {
        boolean genitive = tokens.is(name.to() - 1, Trait.GENITIVE) || tokens.isSign(name.to(), "'’");
        return genitive && name.to() < mention.to();
    }

    /** "Reporter #2". */
    private boolean isNumbered(Range name, Range mention) {
        int next = name.to();
        return next < mention.to() && (tokens.text(next).startsWith("#") || tokens.is(next, Trait.NUMBER));
    }

    @Nullable
    private Person byTitle(Range mention) {
        boolean definite = tokens.isWord(mention.from(), "the") && mention.length() == 2;
        return definite ? cast.titled(tokens.key(mention.from() + 1)) : null;
    }

    private Speaker byPronoun(Range mention, @Nullable Speaker last) {
        Gender gender = gender(mention.from());
        if (gender == Gender.UNKNOWN && !tokens.is(mention.from(), Trait.RELATIVE)) {
            if (last != null && last.mention() != null && isGroup(mention.from(), last.mention())) {
                return new Speaker(mention, last.name(), GROUP, printed(mention) + " is " + last.name());
            }
            return new Speaker(mention, printed(mention), 0.89, "a pronoun for no one person");
        }
        Person named = nearest(mention.from(), gender, last);
        Person person = named == null ? cast.office(mention.from(), gender, FARTHEST) : named;
        return person == null
                ? new Speaker(mention, printed(mention), 0.85, "nobody named before fits")
                : new Speaker(mention, person.name(), BY_PRONOUN, printed(mention) + " is " + person.name());
    }

    /** Whether "they" or "it" may mean who spoke last: several people for the one, a body for either. */
    private boolean isGroup(int pronoun, Range speaker) {
        boolean they = tokens.isWord(pronoun, "they");
        boolean body = false;
        boolean several = names.joins(speaker);
        for (int i = speaker.from(); i < speaker.to() && !tokens.isSign(i, ","); i++) {
            body |= tokens.is(i, Trait.GROUP);
            several |= tokens.is(i, Trait.ROLE) && tokens.text(i).endsWith("s");
        }
        boolean near = pronoun > speaker.from() && pronoun - speaker.from() < FARTHEST;
        return near && ((they && (several || body)) || (tokens.isWord(pronoun, "it") && body && !several));
    }

    /**
     * Who spoke last or began a sentence of this paragraph or the one before it, whichever is nearer; or else the
     * nearest person named.
     */
    @Nullable
    private Person nearest(int token, Gender gender, @Nullable Speaker last) {
        List<Cast.Appearance> all = cast.appearances();
        Person found = null;
        for (int i = Cast.lastBefore(all, token); i >= 0 && token - all.get(i).token() < FARTHEST; i--) {
            int at = all.get(i).token();
            Person person = all.get(i).person();
            if (!person.isHuman() || !person.fits(gender)) {
                continue;
            }
            boolean spoke = last != null && last.name().equals(person.name());
            if (spoke || (all.get(i).opens() && isNear(at, token))) {
                return person;
            }
            found = found == null ? person : found;
        }
        return found;
    }

    /** Whether two places lie in the same paragraph or in two that follow each other. */
    private boolean isNear(int from, int to) {
        int paragraphs = 0;
        for (int i = from + 1; i <= to; i++) {
            paragraphs += tokens.startsLine(i) ? 1 : 0;
        }
        return paragraphs < 2;
    }

    private Gender gender(int token) {
        if (tokens.isWord(token, "he") || tokens.isWord(token, "him") || tokens.isWord(token, "his")) {
            return Gender.MALE;
        }
        return tokens.isWord(token, "she") || tokens.isWord(token, "her") ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** "Still, Ann Lee", "particularly Bob Ray": what comes before the name says nothing of it. */
    private Range withoutAdverbs(Range mention) {
        int from = mention.from();
        while (from < mention.to() - 1 && (tokens.is(from, Trait.ADVERB) || tokens.isSign(from, ","))) {
            from++;
        }
        return new Range(from, mention.to());
    }

    /** A mention as printed, up to its first comma. */
    private String printed(Range mention) {
        int end = mention.from() + 1;
        while (end < mention.to() && !tokens.isSign(end, ",")) {
            end++;
        }
        return tokens.text(mention.from(), end).replaceAll("\\s+", " ");
    }
}
