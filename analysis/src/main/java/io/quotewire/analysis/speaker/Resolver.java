package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.OfficeWords;
import io.quotewire.analysis.language.Trait;
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
    private static final double NOBODY = 0.85;
    private static final int LONGEST_ADJUNCT = 5;

    private final Tokens tokens;
    private final Names names;
    private final People people;
    private final Pronouns pronouns;
    private final Together together;

    Resolver(Document document, OfficeWords words) {
        this.tokens = document.tokens();
        this.names = new Names(tokens);
        this.together = new Together(tokens, names);
        this.people = new People(document, names, words);
        this.pronouns = new Pronouns(tokens, names, people);
    }

    /** The speaker a mention stands for; a relative pronoun stands for its antecedent. */
    Speaker resolve(Range mention, @Nullable Range antecedent, @Nullable Speaker last) {
        if (antecedent != null && tokens.is(mention.from(), Trait.RELATIVE)) {
            Speaker speaker = resolve(antecedent, null, last);
            return new Speaker(
                    mention,
                    speaker.name(),
                    BY_PRONOUN,
                    printed(mention) + " is " + printed(antecedent) + "; " + speaker.evidence(),
                    speaker.together());
        }
        return pronouns.isPronoun(mention) ? byPronoun(mention, last) : together(withoutAdjuncts(mention));
    }

    private Speaker together(Range mention) {
        List<Speaker> each = together.in(mention).stream().map(this::byWords).toList();
        boolean several = each.size() > 1 && each.stream().anyMatch(one -> one.confidence() == BY_NAME);
        return several ? Speaker.of(mention, each) : byWords(mention);
    }

    private Speaker byWords(Range shown) {
        Range mention = names.whole(shown);
        Range name = names.joins(mention) ? null : names.in(mention);
        Range apposed =
                name == null || isPossessor(name, mention) || !names.isPersonal(name) ? names.apposed(mention) : null;
        name = apposed == null ? name : apposed;
        if (name != null
                && !isPossessor(name, mention)
                && !names.describes(name, mention)
                && !isNumbered(name, mention)) {
            Person person = people.cast().named(name, people.genderAt(name));
            if (person != null && !tokens.is(mention.from(), Trait.DETERMINER) && !names.isBody(name)) {
                person.speaks();
            }
            String fullest = person == null ? names.text(name) : person.name();
            String chain = fullest.equals(names.text(name)) ? "named" : names.text(name) + " is " + fullest;
            return new Speaker(mention, fullest, BY_NAME, chain);
        }
        Person titled = name == null ? byTitle(mention) : null;
        return titled == null
                ? new Speaker(mention, printed(mention), AS_PRINTED, "as printed")
                : new Speaker(mention, titled.name(), BY_TITLE, printed(mention) + " is " + titled.name());
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
        boolean definite = tokens.is(mention.from(), Keyword.THE) && mention.length() == 2;
        return definite ? people.holder(tokens.key(mention.from() + 1), mention.from()) : null;
    }

    private Speaker byPronoun(Range mention, @Nullable Speaker last) {
        int pronoun = mention.from();
        if (!pronouns.isPersonal(pronoun)) {
            if (last != null && last.mention() != null && pronouns.isGroup(pronoun, last.mention())) {
                String how = printed(mention) + " is " + last.name();
                return new Speaker(mention, last.name(), GROUP, how, last.together());
            }
            return nobody(mention, GROUP, "stands for no one person");
        }
        Person person = pronouns.person(pronoun, last);
        if (person != null && Gender.at(tokens, pronoun) != Gender.UNKNOWN) {
            person.agrees(Gender.at(tokens, pronoun));
        }
        return person == null
                ? nobody(mention, NOBODY, "fits nobody named before")
                : new Speaker(mention, person.name(), BY_PRONOUN, printed(mention) + " is " + person.name());
    }

    /** A pronoun is never a name. */
    private Speaker nobody(Range pronoun, double confidence, String why) {
        return new Speaker(pronoun, "", confidence, "“" + printed(pronoun) + "” " + why);
    }

    /**
     * "Still, Ann Lee", "particularly Bob Ray", "Two years ago Ann Lee": what comes before the name is no part of it.
     */
    private Range withoutAdjuncts(Range mention) {
        int from = mention.from();
        while (from < mention.to() - 1 && (tokens.is(from, Trait.ADVERB) || tokens.isSign(from, ","))) {
            from++;
        }
        int timed = afterTime(from, mention.to());
        return new Range(timed == from ? afterPlace(from, mention.to()) : timed, mention.to());
    }

    /** The personal name behind a time and a place: "this week in Lisbon Ann Lee"; the same token if none is. */
    private int afterPlace(int from, int to) {
        int i = from;
        boolean time = false;
        while (i < to && i < from + LONGEST_ADJUNCT && !tokens.is(i, Trait.PREPOSITION) && !names.startsName(i)) {
            time |= tokens.is(i, Trait.TIME);
            i++;
        }
        if (!time || !tokens.is(i, Trait.PREPOSITION)) {
            return from;
        }
        for (int name = i + 2; name < to - 1 && names.startsName(name - 1); name++) {
            if (names.startsName(name) && names.isPersonal(new Range(name, name + 2))) {
                return name;
            }
        }
        return from;
    }

    /**
     * The name behind a time: "Last night Ann Lee", "Yesterday afternoon Minister Eva Lind"; the same place if none is.
     */
    private int afterTime(int from, int to) {
        int name = from;
        for (int i = from; i < to - 1 && i < from + LONGEST_ADJUNCT && isAdjunct(i); i++) {
            boolean names = this.names.startsName(i + 1) || tokens.is(i + 1, Trait.TITLE);
            boolean title = tokens.is(i, Trait.CAPITALISED) && tokens.is(i - 1, Keyword.THE); // "The Morning Tide"
            if (tokens.is(i, Trait.TIME) && names && !title && !tokens.is(i + 1, Trait.GROUP)) {
                name = i + 1;
            }
        }
        return name;
    }

    private boolean isAdjunct(int i) {
        return tokens.is(i, Trait.WORD) && !tokens.is(i, Trait.GIVEN_NAME, Trait.TITLE);
    }

    /** A mention as printed, up to its first comma. */
    private String printed(Range mention) {
        int end = mention.from() + 1;
        while (end < mention.to() && !tokens.isSign(end, ",")) {
            end++;
        }
        String words = tokens.text(mention.from(), end).replaceAll("\\s+", " ");
        return tokens.is(end - 1, Trait.GENITIVE) ? words.substring(0, words.length() - 2) : words;
    }
}
