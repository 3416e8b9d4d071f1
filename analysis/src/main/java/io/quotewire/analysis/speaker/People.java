package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.OfficeWords;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who a document names, where, and in which office. */
final class People {

    private static final int LONGEST_HEADLINE = 30;
    private static final int LONGEST_APPOSITION = 8;
    private static final int LONGEST_OFFICE = 5;
    private static final int FARTHEST = 250;

    private final Tokens tokens;
    private final Names names;
    private final Cast cast;
    private final Offices offices;
    private final Appearances named = new Appearances();
    private final Appearances nameless = new Appearances();

    /** Where the name stands that an office at the head of a sentence belongs to, and what the office tells of it. */
    private int apposed = -1;

    private Gender apposedGender = Gender.UNKNOWN;

    People(Document document, Names names, OfficeWords words) {
        this.tokens = document.tokens();
        this.names = names;
        this.cast = new Cast(tokens, names);
        this.offices = new Offices(words);
        for (Range paragraph : document.paragraphs()) {
            if (!isHeadline(paragraph)) {
                read(paragraph);
            }
        }
        new Agreement(tokens, names, named).read();
    }

    Cast cast() {
        return cast;
    }

    /**
     * Who is meant by an office: its only holder, or of several the one named last before the mention, or else the only
     * one with an office of its kind; null if nobody is.
     */
    @Nullable
    Person holder(String office, int mention) {
        Set<Person> all = offices.holders(office);
        if (all.isEmpty()) {
            return offices.ofItsKind(office);
        }
        if (all.size() == 1) {
            return all.iterator().next();
        }
        for (int i = named.lastBefore(mention); i >= 0 && mention - named.get(i).token() < FARTHEST; i--) {
            if (all.contains(named.get(i).person())) {
                return named.get(i).person();
            }
        }
        return null;
    }

    /** Everybody named, and those who are only "a fisherman" but new. */
    Appearances named() {
        return named;
    }

    /** Those who act under an office alone: "the judge". */
    Appearances nameless() {
        return nameless;
    }

    private void read(Range paragraph) {
        for (int i = paragraph.from(); i < paragraph.to() && !cast.isFull(); i++) {
            if (tokens.is(i, Trait.DETERMINER, Trait.POSSESSIVE) && startsSentence(i)) {
                enterOffice(i, paragraph.to());
            }
            if (names.startsName(i)) {
                Range name = names.at(i, paragraph.to());
                enter(name, paragraph.to());
                i = name.to() - 1;
            }
        }
    }

    /** In Headlines Every Word Looks Like a Name. */
    private boolean isHeadline(Range paragraph) {
        int capitals = 0;
        for (int i = paragraph.from(); i < paragraph.to() && paragraph.length() < LONGEST_HEADLINE; i++) {
            capitals += tokens.is(i, Trait.CAPITALISED) ? 1 : 0;
        }
        return capitals * 3 > paragraph.length() * 2;
    }

    /**
     * "A fisherman stood by the door", "The judge came late": nobody's name, but who acts. Somebody new whose office
     * tells the gender may be meant by a pronoun like those who are named; others only where nobody named fits, for
     * "the judge" may be one of them.
     */
    private void enterOffice(int from, int limit) {
        boolean somebodyNew = tokens.is(from, Keyword.INDEFINITE) || tokens.is(from, Trait.NUMBER);
        if (!somebodyNew && !tokens.is(from, Keyword.THE) && !tokens.is(from, Trait.POSSESSIVE)) {
            return;
        }
        int role = from + 1;
        while (role < limit && role < from + 3 && tokens.is(role, Trait.WORD) && !isOffice(role)) {
            role++;
        }
        boolean several = tokens.text(role).endsWith("s") && !tokens.text(role).endsWith("ss");
        if (role >= limit || !isOffice(role) || several || names.startsName(role) || names.startsName(role + 1)) {
            return;
        }
        Gender gender = Gender.at(tokens, role);
        int comma = role + 1;
        while (comma < limit && comma < role + 6 && !tokens.isSign(comma, ",.")) {
            comma++;
        }
        if (tokens.isSign(comma, ",") && names.startsName(comma + 1)) {
            apposed = comma + 1; // "A spokeswoman for the office, Runa Feld,"
            apposedGender = gender;
            return;
        }
        Range range = new Range(from, role + 1);
        Person person = new Person(names.text(range), range, gender, true);
        boolean likeNamed = somebodyNew && gender != Gender.UNKNOWN;
        (likeNamed ? named : nameless).add(from, person, true);
    }

    private boolean isOffice(int i) {
        return tokens.is(i, Trait.ROLE, Trait.TITLE)
                && !tokens.is(i, Trait.ADDRESS)
                && !tokens.is(i, Trait.ABBREVIATION);
    }

    private void enter(Range name, int limit) {
        boolean held = name.from() == apposed;
        boolean opens = held || opensSentence(name);
        Gender gender = genderAt(name);
        Person person = cast.enter(name, gender, isHuman(name, opens));
        if (held) {
            person.learn(apposedGender, true);
        }
        enterTitle(name, person);
        enterApposition(name, person, limit);
        named.add(name.from(), person, opens);
    }

    /** By a given name or a title; or by what only people do: to begin a sentence with two names and act in it. */
    private boolean isHuman(Range name, boolean opens) {
        boolean acts = tokens.is(name.to(), Trait.FINITE) && !tokens.is(name.to(), Trait.NOUN_TOO);
        boolean office = tokens.is(name.from() - 1, Trait.ROLE) && names.mayBePersonal(name);
        boolean apposed = opens && tokens.isSign(name.from() - 1, ",") && names.mayBePersonal(name);
        return names.isPersonal(name)
                || office
                || apposed
                || tokens.is(name.from() - 1, Trait.TITLE)
                || (opens && acts && names.mayBePersonal(name));
    }

    /** By the given name, or by the title or office before it. */
    Gender genderAt(Range name) {
        int before = name.from() - 1;
        Gender titled = tokens.is(before, Trait.TITLE, Trait.ROLE) ? Gender.at(tokens, before) : Gender.UNKNOWN;
        boolean given = name.length() > 1 && !names.isBody(name) && tokens.is(name.from(), Trait.GIVEN_NAME);
        return titled.or(given ? Gender.at(tokens, name.from()) : Gender.UNKNOWN);
    }

    private void enterTitle(Range name, Person person) {
        int title = name.from() - 1;
        if (tokens.is(title, Trait.TITLE, Trait.ROLE) && !tokens.is(title, Trait.ADDRESS)) {
            offices.enter(tokens.key(title), person);
        }
    }

    /** "Joanna Pell, the trade secretary, said": what stands after a name in commas. */
    private void enterApposition(Range name, Person person, int limit) {
        int from = name.to() + 1;
        boolean article = (tokens.is(from, Keyword.THE) || tokens.is(from, Keyword.INDEFINITE));
        if (!tokens.isSign(name.to(), ",") || !(article || tokens.is(from, Trait.ROLE))) {
            return;
        }
        int end = Math.min(limit, from + LONGEST_APPOSITION);
        for (int i = article ? from + 1 : from; i < end && isInNounPhrase(i); i++) {
            boolean head = tokens.is(i, Trait.ROLE) && !tokens.is(i + 1, Trait.ROLE);
            if (head && !tokens.is(i, Trait.GENITIVE)) {
                person.learn(Gender.at(tokens, i), true);
                offices.enter(tokens.key(i), person);
                return;
            }
        }
    }

    private boolean isInNounPhrase(int i) {
        return tokens.is(i, Trait.WORD) && !tokens.is(i, Trait.PREPOSITION);
    }

    /**
     * Whether a name begins a sentence, over titles and times before it: "Last night Florida Sen. Marco Rubio says".
     */
    private boolean opensSentence(Range name) {
        if (tokens.is(name.to(), Trait.TITLE, Trait.ROLE)) {
            return false;
        }
        int i = name.from();
        while (i > 0 && !tokens.startsLine(i) && isPartOfSubject(i - 1)) {
            i--;
        }
        return startsSentence(i) || (tokens.isSign(i - 1, ",") && opensWithOffice(i - 1));
    }

    /** "The novice," before a name. */
    private boolean opensWithOffice(int comma) {
        int i = comma;
        while (i > 0 && i > comma - LONGEST_OFFICE && isInNounPhrase(i - 1) && !startsSentence(i)) {
            i--;
        }
        boolean determined = tokens.is(i, Trait.DETERMINER, Trait.POSSESSIVE);
        return determined && i + 1 < comma && startsSentence(i);
    }

    private boolean isPartOfSubject(int i) {
        return tokens.is(i, Trait.TITLE, Trait.ROLE)
                || names.startsName(i)
                || tokens.is(i, Trait.POSSESSIVE)
                || tokens.is(i, Keyword.THE)
                || (tokens.is(i - 1, Keyword.THE) && isInNounPhrase(i)) // "The piper Ann Lee"
                || tokens.is(i, Trait.TIME);
    }

    private boolean startsSentence(int i) {
        return i == 0 || tokens.isSign(i - 1, ".?!”\"’'") || tokens.startsLine(i);
    }
}
