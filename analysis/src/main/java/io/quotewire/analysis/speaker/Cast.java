package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people and bodies a document names. A surname alone belongs to the person whose full name stood before it; where
 * two share it, to neither.
 */
final class Cast {

    /** How many people a document may name: a list of a million names is no article. */
    private static final int LARGEST = 20_000;

    private final Names names;
    private final Tokens tokens;
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, Person> byFirstWord = new HashMap<>();

    Cast(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    boolean isFull() {
        return byName.size() >= LARGEST;
    }

    /** Takes in a name where it stands, and tells whose it is. */
    Person enter(Range name, Gender gender, boolean isHuman) {
        String text = names.text(name);
        Person known = named(name, gender);
        if (known == null) {
            known = names.isPersonal(name) ? knownByPart(text, name, gender) : null;
        } else if (names.isPersonal(name) && extend(name, known)) {
            known.call(text, name);
        }
        if (known == null) {
            known = new Person(text, name, gender, isHuman);
            bySurname
                    .computeIfAbsent(key(Person.surname(text)), k -> new ArrayList<>())
                    .add(known);
        }
        byName.putIfAbsent(key(text), known);
        byFirstWord.putIfAbsent(tokens.key(name.from()), known);
        known.learn(gender, isHuman);
        return known;
    }

    /**
     * Who is named by these words; null if nobody the document names elsewhere, or more than one.
     *
     * @param gender what the words and the title before them tell
     */
    @Nullable
    Person named(Range name, Gender gender) {
        String text = names.text(name);
        Person person = byName.get(key(text));
        if (person != null) {
            return person;
        }
        List<Person> family = bySurname.getOrDefault(key(Person.surname(text)), List.of());
        List<Person> fitting = family.stream()
                .filter(p -> name.length() == 1 ? p.fits(gender) : extend(name, p))
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
        boolean titled = tokens.is(name.from() - 1, Trait.TITLE);
        boolean shorter = two.endsWith(one) && (titled || names.isPersonal(name));
        return known && person.fullest().length() > 1 && (longer || shorter);
    }

    /** "Hillary" for Hillary Clinton, "Pew" for the Pew Research Center; "Trump" is no "Trump Train". */
    @Nullable
    private Person byFirstName(Range name) {
        Person person = byFirstWord.get(key(names.text(name)));
        return person != null && (person.isHuman() || names.isWhole(person.fullest())) ? person : null;
    }

    /** "Trump" or "Bela" first, "Donald Trump" or "Bela Novak" below: one person, now called by the full name. */
    @Nullable
    private Person knownByPart(String text, Range name, Gender gender) {
        Person bySurname = knownAs(Person.surname(text), text, name, gender);
        return bySurname == null ? knownAs(tokens.text(name.from()), text, name, gender) : bySurname;
    }

    @Nullable
    private Person knownAs(String part, String text, Range name, Gender gender) {
        Person bare = byName.get(key(part));
        boolean same = bare != null && !bare.name().contains(" ") && bare.fits(gender);
        if (bare == null || !same) {
            return null;
        }
        bare.call(text, name);
        return bare;
    }

    /** Case does not part CHUCK TODD from Chuck Todd. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\'', '’');
    }
}
