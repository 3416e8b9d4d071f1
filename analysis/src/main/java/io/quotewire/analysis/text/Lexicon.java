package io.quotewire.analysis.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the word lists know of a word. Keys are lower case with typographic apostrophes. */
public final class Lexicon {

    private static final Pattern VERB = Pattern.compile("([^ ]+)(?: ([a-z]+))?(?: \\((.*)\\))?(?: = (.*))?");

    private final Map<String, Long> traits = new HashMap<>(8192);

    /** Reads the module's own lists. */
    public Lexicon() {
        for (String list : new String[] {"closed-classes.txt", "people.txt", "given-names.txt"}) {
            WordList.lines(list).forEach(this::addClass);
        }
        WordList.lines("common-verbs.txt").forEach(this::addVerb);
        WordList.lines("verbs-of-reporting.txt").forEach(this::addVerb);
    }

    /** The traits of a word, or of a verb with its particle ("pointed out"), as bits; 0 if unknown. */
    long traits(String word) {
        return traits.getOrDefault(word, 0L);
    }

    private void addClass(String line) {
        String[] sides = line.split(" = ", 2);
        long bits = bits(sides[0]);
        for (String word : sides[1].trim().split("\\s+", -1)) {
            add(word, bits);
        }
    }

    private void addVerb(String line) {
        Matcher m = VERB.matcher(line);
        if (!m.matches()) {
            throw new IllegalStateException("not a verb entry: " + line);
        }
        String lemma = m.group(1);
        String particle = m.group(2) == null ? "" : " " + m.group(2);
        String[] irregular = m.group(3) == null ? new String[0] : m.group(3).split(", ", -1);
        long bits = Trait.VERB.bit() | (m.group(4) == null ? 0 : bits(m.group(4)));
        String past = irregular.length > 0 ? irregular[0] : Inflection.past(lemma);
        String done = irregular.length > 1 ? irregular[1] : past;
        String ing = irregular.length > 2 ? irregular[2] : Inflection.participle(lemma);
        long finite = bits | Trait.FINITE.bit();
        if (!particle.isEmpty()) {
            addBareForms(lemma, past, done, ing);
        }
        add(lemma + particle, finite | Trait.BASE.bit());
        add(Inflection.thirdPerson(lemma) + particle, finite);
        long noun = Trait.NOUN_TOO.bit();
        add(past + particle, (finite | Trait.PAST.bit()) & ~noun);
        add(done + particle, (bits | Trait.PAST.bit()) & ~noun);
        add(ing + particle, (bits | Trait.PARTICIPLE.bit()) & ~noun);
    }

    /** The forms of a verb that reports only with its particle, so that the particle is looked for. */
    private void addBareForms(String lemma, String past, String done, String ing) {
        for (String form : new String[] {lemma, Inflection.thirdPerson(lemma), past, done, ing}) {
            add(form, Trait.VERB.bit() | Trait.PHRASAL.bit());
        }
    }

    private void add(String word, long bits) {
        traits.merge(word, bits, (a, b) -> a | b);
    }

    private static long bits(String names) {
        long bits = 0;
        for (String name : names.trim().split(" ", -1)) {
            bits |= Trait.valueOf(name).bit();
        }
        return bits;
    }
}
