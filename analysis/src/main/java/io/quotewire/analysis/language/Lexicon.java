package io.quotewire.analysis.language;

import io.quotewire.analysis.language.Inflection.Form;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the data of a language know of its words. Keys are lower case with typographic apostrophes. */
public final class Lexicon {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final Pattern VERB = Pattern.compile("([^ ]+)(?: ([^ (=]+))?(?: \\((.*)\\))?(?: = (.*))?");

    private final Map<String, Long> traits = new HashMap<>(8192);
    private final Map<String, Long> keywords = new HashMap<>(256);
    private final Map<Trait, String> endings = new EnumMap<>(Trait.class);
    private final Inflection inflection;

    /**
     * Reads the lists in the folder of a language.
     *
     * @throws IllegalStateException if one is missing
     */
    Lexicon(String folder) {
        inflection = new Inflection(WordList.lines(folder + "/inflection.txt"));
        for (String list : new String[] {"closed-classes", "people", "given-names"}) {
            WordList.lines(folder + "/" + list + ".txt").forEach(this::addClass);
        }
        WordList.lines(folder + "/common-verbs.txt").forEach(this::addVerb);
        WordList.lines(folder + "/verbs-of-reporting.txt").forEach(this::addVerb);
        WordList.lines(folder + "/keywords.txt").forEach(this::addKeyword);
        WordList.lines(folder + "/endings.txt").forEach(this::addEnding);
    }

    /** The traits of a word, or of a verb with its particle ("pointed out"), as bits; 0 if unknown. */
    public long traits(String word) {
        return traits.getOrDefault(word, 0L);
    }

    /** The parts a word plays, as bits; 0 if none. */
    public long keywords(String word) {
        return keywords.getOrDefault(word, 0L);
    }

    /** The ending that gives a word a trait; empty if none does. */
    public String ending(Trait trait) {
        return endings.getOrDefault(trait, "");
    }

    private void addClass(String line) {
        String[] sides = line.split(" = ", 2);
        long bits = bits(sides[0]);
        for (String word : sides[1].trim().split("\\s+", -1)) {
            add(word, bits);
            if ((bits & Trait.GIVEN_NAME.bit()) != 0) {
                traits.putIfAbsent(withoutAccents(word), bits);
            }
        }
    }

    /** Many who write of Zoltán or Björn write Zoltan and Bjorn. */
    private static String withoutAccents(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    private void addKeyword(String line) {
        String[] sides = line.split(" = ", 2);
        long bit = Keyword.valueOf(sides[0]).bit();
        for (String word : sides[1].trim().split("\\s+", -1)) {
            keywords.merge(word, bit, (a, b) -> a | b);
        }
    }

    private void addEnding(String line) {
        String[] sides = line.split(" = ", 2);
        endings.put(Trait.valueOf(sides[0]), sides[1].trim());
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
        String third = inflection.of(Form.THIRD_PERSON, lemma);
        String past = irregular.length > 0 ? irregular[0] : inflection.of(Form.PAST, lemma);
        String done = irregular.length > 1 ? irregular[1] : past;
        String ing = irregular.length > 2 ? irregular[2] : inflection.of(Form.PARTICIPLE, lemma);
        long finite = bits | Trait.FINITE.bit();
        if (!particle.isEmpty()) {
            addBareForms(lemma, third, past, done, ing);
        }
        add(lemma + particle, finite | Trait.BASE.bit());
        add(third + particle, finite);
        long noun = Trait.NOUN_TOO.bit();
        add(past + particle, (finite | Trait.PAST.bit()) & ~noun);
        add(done + particle, (bits | Trait.PAST.bit()) & ~noun);
        add(ing + particle, (bits | Trait.PARTICIPLE.bit()) & ~noun);
    }

    /** The forms of a verb that reports only with its particle, so that the particle is looked for. */
    private void addBareForms(String... forms) {
        for (String form : forms) {
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
