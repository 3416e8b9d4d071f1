package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.speaker.Person.Gender;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people and bodies a document names, in the order in which it names them. A surname alone belongs to the person
 * whose full name stood before it; where two share it, to neither.
 */
final class Cast {

    /** How many people a document may name: a list of a million names is no article. */
    private static final int LARGEST = 20_000;

    private static final int LONGEST_HEADLINE = 30;

    /** A place where somebody is named, and whether a sentence begins with it. */
    record Appearance(int token, Person person, boolean opens) {}

    private final Tokens tokens;
    private final Names names;
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, Person> byFirstWord = new HashMap<>();
    private final Map<String, Person> byTitle = new HashMap<>();
    private final Set<String> sharedTitles = new HashSet<>();
    private final List<Appearance> appearances = new ArrayList<>();
    private final List<Appearance> offices = new ArrayList<>();

    /** Where the name stands that an office at the head of a sentence belongs to, and what the office tells of it. */
    private int apposed = -1;

    private Gender apposedGender = Gender.UNKNOWN;

    Cast(Document document) {
        this.tokens = document.tokens();
        this.names = new Names(tokens);
        for (Range paragraph : document.paragraphs()) {
            if (!isHeadline(paragraph)) {
                read(paragraph);
            }
        }
    }

    private void read(Range paragraph) {
        for (int i = paragraph.from(); i < paragraph.to() && byName.size() < LARGEST; i++) {
            if (tokens.is(i, Trait.DETERMINER) && startsSentence(i)) {
                enterOffice(i, paragraph.to());
            }
            if (names.startsName(i)) {
                Range name = names.at(i, paragraph.to());
                enter(name);
                i = name.to() - 1;
            }
        }
    }

    /**
     * "A fisherman stood by the door", "The judge came late": nobody's name, but who acts. Somebody new whose office
     * tells the gender may be meant by a pronoun like those who are named; others only where nobody named fits, for
     * "the judge" may be one of them.
     */
    private void enterOffice(int from, int limit) {
        boolean somebodyNew = tokens.isWord(from, "a") || tokens.isWord(from, "an") || tokens.isWord(from, "one");
        if (!somebodyNew && !tokens.isWord(from, "the") && !tokens.is(from, Trait.POSSESSIVE)) {
            return;
        }
        int role = from + 1;
        while (role < limit && role < from + 3 && tokens.is(role, Trait.WORD) && !tokens.is(role, Trait.ROLE)) {
            role++;
        }
        boolean several = tokens.text(role).endsWith("s") && !tokens.text(role).endsWith("ss");
        if (role >= limit
                || !tokens.is(role, Trait.ROLE)
                || several
                || names.startsName(role)
                || names.startsName(role + 1)) {
            return;
        }
        Range range = new Range(from, role + 1);
        int comma = role + 1;
        while (comma < limit && comma < role + 6 && !tokens.isSign(comma, ",.")) {
            comma++;
        }
        if (tokens.isSign(comma, ",") && names.startsName(comma + 1)) {
            apposed = comma + 1; // "A spokeswoman for the office, Runa Feld,"
            apposedGender = Gender.ofRole(tokens.key(role));
            return;
        }
        Gender gender = Gender.ofRole(tokens.key(role));
        Person person = new Person(names.text(range), range, gender, true);
        boolean likeNamed = somebodyNew && gender != Gender.UNKNOWN;
        (likeNamed ? appearances : offices).add(new Appearance(from, person, true));
    }

    /** Who acts under an office alone, last before a token and no farther than so many tokens from it. */
    @Nullable
    Person office(int token, Gender gender, int farthest) {
        for (int i = lastBefore(offices, token);
                i >= 0 && token - offices.get(i).token() < farthest;
                i--) {
            Person person = offices.get(i).person();
            if (person.fits(gender)) {
                return person;
            }
        }
        return null;
    }

    /** Index of the last appearance before a token; -1 if there is none. */
    static int lastBefore(List<Appearance> all, int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).token() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** In Headlines Every Word Looks Like a Name. */
    private boolean isHeadline(Range paragraph) {
        int capitals = 0;
        for (int i = paragraph.from(); i < paragraph.to() && paragraph.length() < LONGEST_HEADLINE; i++) {
            capitals += tokens.is(i, Trait.CAPITALISED) ? 1 : 0;
        }
        return capitals * 3 > paragraph.length() * 2;
    }

    /** Who is named by these words; null if nobody the document names elsewhere, or more than one. */
    @Nullable
    Person named(Range name) {
        String text = names.text(name);
        Person person = byName.get(key(text));
        if (person != null) {
            return person;
        }
        List<Person> family = bySurname.getOrDefault(key(Person.surname(text)), List.of());
        List<Person> fitting = family.stream()
                .filter(p -> name.length() == 1 ? p.fits(genderAt(name)) : extend(name, p))
                .toList();
        if (family.isEmpty() && name.length() == 1) {
            return byFirstName(name);
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** "Like Donald Trump", "Donald Trump": whether one of two names is the other with words before it. */
    private boolean extend(Range name, Person person) {
        String one = " " + key(names.text(name));
        String two = " " + key(person.name());
        boolean known = names.isPersonal(name) != names.isPersonal(person.fullest());
        boolean longer = one.endsWith(two) && person.isHuman();
        boolean shorter = two.endsWith(one) && isPersonal(name);
        return known && person.fullest().length() > 1 && (longer || shorter);
    }

    /** "Hillary" for Hillary Clinton, "Pew" for the Pew Research Center; "Trump" is no "Trump Train". */
    @Nullable
    private Person byFirstName(Range name) {
        Person person = byFirstWord.get(key(names.text(name)));
        return person != null && (person.isHuman() || names.isWhole(person.fullest())) ? person : null;
    }

    /** Everybody named before a token, in order. */
    List<Appearance> appearances() {
        return appearances;
    }

    private void enter(Range name) {
        String text = names.text(name);
        Person known = named(name);
        if (known == null) {
            known = names.isPersonal(name) ? knownBySurname(text, name) : null;
        } else if (names.isPersonal(name) && extend(name, known)) {
            known.call(text, name);
        }
        if (known == null) {
            known = new Person(text, name, genderAt(name), isPersonal(name));
            bySurname
                    .computeIfAbsent(key(Person.surname(text)), k -> new ArrayList<>())
                    .add(known);
        }
        byName.putIfAbsent(key(text), known);
        byFirstWord.putIfAbsent(tokens.key(name.from()), known);
        known.learn(genderAt(name), isPersonal(name));
        boolean held = name.from() == apposed;
        if (held) {
            known.learn(apposedGender, true);
        }
        enterTitle(name, known);
        appearances.add(new Appearance(name.from(), known, held || opensSentence(name)));
    }

    /** Whether a name begins a sentence, over titles before it: "Florida Sen. Marco Rubio says". */
    private boolean opensSentence(Range name) {
        if (tokens.is(name.to(), Trait.TITLE, Trait.ROLE)) {
            return false;
        }
        int i = name.from();
        while (i > 0
                && !tokens.startsLine(i)
                && (tokens.is(i - 1, Trait.TITLE, Trait.ROLE) || names.startsName(i - 1))) {
            i--;
        }
        return startsSentence(i);
    }

    private boolean startsSentence(int i) {
        return i == 0 || tokens.isSign(i - 1, ".?!”\"") || tokens.startsLine(i);
    }

    /** "Trump" in the headline, "Donald Trump" below: one person, now called by the full name. */
    @Nullable
    private Person knownBySurname(String text, Range name) {
        Person bare = byName.get(key(Person.surname(text)));
        boolean same = bare != null && !bare.name().contains(" ") && bare.fits(genderAt(name));
        if (bare == null || !same) {
            return null;
        }
        bare.call(text, name);
        return bare;
    }

    private boolean isPersonal(Range name) {
        return names.isPersonal(name) || tokens.is(name.from() - 1, Trait.TITLE);
    }

    /** "President Barack Obama" tells who "the president" is, unless somebody else is one too. */
    private void enterTitle(Range name, Person person) {
        int title = name.from() - 1;
        if (tokens.is(title, Trait.TITLE, Trait.ROLE)
                && !tokens.isWord(title, "mr.")
                && !tokens.isWord(title, "former")) {
            Person other = byTitle.putIfAbsent(tokens.key(title), person);
            if (other != null && other != person) {
                sharedTitles.add(tokens.key(title));
            }
        }
    }

    /** Who bears a title in this document; null if nobody or more than one. */
    @Nullable
    Person titled(String title) {
        return sharedTitles.contains(title) ? null : byTitle.get(title);
    }

    /** By the given name, or by the title before it. */
    Gender genderAt(Range name) {
        int before = name.from() - 1;
        boolean mister = tokens.isWord(before, "mr.") || tokens.isWord(before, "mr") || tokens.isWord(before, "sir");
        boolean miss = tokens.isWord(before, "mrs.")
                || tokens.isWord(before, "ms.")
                || tokens.isWord(before, "miss")
                || tokens.isWord(before, "mrs")
                || tokens.isWord(before, "ms");
        boolean given = name.length() > 1 && !names.isBody(name);
        if (mister || (given && tokens.is(name.from(), Trait.MALE_NAME))) {
            return Gender.MALE;
        }
        return miss || (given && tokens.is(name.from(), Trait.FEMALE_NAME)) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Case does not part CHUCK TODD from Chuck Todd. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\'', '’');
    }
}
