package io.quotewire.analysis.transcript.voice;

import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.LinePattern;
import io.quotewire.analysis.language.LabelWords.Part;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.layout.Label;
import io.quotewire.analysis.transcript.layout.Shape;
import io.quotewire.analysis.transcript.layout.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leads labels to speakers: "HOLLIS" to the "JOHN HOLLIS" of an earlier label, "The Prime Minister" to the name in
 * brackets behind it, "Q." to whoever examines, "A." to whoever is on the stand or whom an interview introduces.
 */
public final class Voices {

    private static final Pattern DIGITS = Pattern.compile("[ #]*\\d+$");
    private static final Pattern NAME_IN_BRACKETS =
            Pattern.compile("\\((\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|la|of)){1,6})\\).*");

    private final LabelWords words;
    private final LabelNames names;
    private final Map<String, String> offices = new HashMap<>();
    private final String introduced;

    private String examiner = "";
    private String witness = "";

    public Voices(Tokens tokens, LabelWords words, List<Label> labels) {
        this.words = words;
        this.names = new LabelNames(tokens, words, labels);
        Introduction introduction = new Introduction(
                tokens, words, labels.isEmpty() ? 0 : labels.get(0).tokens().from());
        this.introduced = introduction.person();
        introduction.names().keySet().forEach(names::introduce);
        introduction.people().keySet().forEach(names::introducePerson);
        for (Label label : labels) {
            String bracketed = label.shape() == Shape.OFFICE ? inBrackets(label) : null;
            if (bracketed != null) {
                names.introduce(bracketed);
            }
            String role = label.role() == null ? "" : Words.key(label.role());
            if (words.is(role, Part.UNNAMED)) {
                offices.putIfAbsent(role, names.of(label));
            }
        }
    }

    /** From here on somebody else asks. */
    public void examines(String name) {
        examiner = names.fullest(name);
    }

    /** From here on somebody else answers. */
    public void swears(String name) {
        witness = names.withoutOffice(name);
    }

    public Voice of(Label label) {
        String key = DIGITS.matcher(label.key()).replaceFirst("");
        if (label.layout().name().equals("bare-letter") && label.aside() != null) {
            resume(label.aside());
        }
        if (words.is(key, Part.QUESTION)) {
            return examiner.isEmpty()
                    ? Voice.nobody("“" + label.name() + "” names nobody")
                    : Voice.named(examiner, label.name() + " is who examines");
        }
        if (words.is(key, Part.ANSWER) || words.is(key, Part.WITNESS)) {
            return answers(label, words.is(key, Part.WITNESS));
        }
        return switch (label.shape()) {
            case UNNAMED ->
                offices.containsKey(key)
                        ? Voice.named(offices.getOrDefault(key, ""), label.name() + " by role")
                        : Voice.nobody("“" + label.name() + "” names nobody");
            case CODE -> Voice.named(label.name(), "a number for a speaker");
            case OFFICE -> office(label, key);
            default -> names.voice(label);
        };
    }

    private Voice answers(Label label, boolean onTheStand) {
        if (!witness.isEmpty()) {
            return Voice.named(witness, label.name() + " is who was sworn");
        }
        if (onTheStand) {
            return Voice.named(label.name(), "an office, as printed");
        }
        return introduced.isEmpty() || !examiner.isEmpty()
                ? Voice.nobody("“" + label.name() + "” names nobody")
                : Voice.named(introduced, label.name() + " is whom the text introduces");
    }

    /** "(By Ms. Alden)" */
    private void resume(String aside) {
        Matcher by = words.match(LinePattern.EXAMINER_ASIDE, aside, 1, aside.length() - 1);
        if (by != null) {
            examines(by.group("name"));
        }
    }

    private Voice office(Label label, String key) {
        String name = inBrackets(label);
        if (name != null) {
            offices.put(key, name);
            return Voice.named(name, label.name() + " is " + name);
        }
        String known = offices.get(key);
        if (known != null) {
            return Voice.named(known, label.name() + " is " + known);
        }
        return Voice.named(label.name(), "an office, as printed");
    }

    /**
     * "The Prime Minister (Susan Whitlock)", "Madam Deputy Speaker (Dame Joyce Flint)"; whoever presides stays what the
     * label says if the name is no full one: "The DEPUTY SPEAKER (Hon. BC Scott)".
     */
    @Nullable
    private String inBrackets(Label label) {
        Matcher brackets = NAME_IN_BRACKETS.matcher(label.aside() == null ? "" : label.aside());
        if (!brackets.matches()) {
            return null;
        }
        List<String> all = Words.of(brackets.group(1));
        int from = 0;
        while (from < all.size() - 1 && isTitle(all.get(from))) {
            from++;
        }
        List<String> name = all.subList(from, all.size());
        boolean presides = Words.of(label.key()).stream().anyMatch(w -> words.is(w, Part.PRESIDING));
        boolean full = name.size() > 1 && !name.get(0).equals(name.get(0).toUpperCase(Locale.ROOT));
        boolean office = name.stream().anyMatch(w -> words.is(w, Part.OFFICE));
        return office || (presides ? !full : name.size() < 2 && from == 0) ? null : String.join(" ", name);
    }

    private boolean isTitle(String word) {
        return words.is(word, Part.CIVIL) || words.is(word, Part.OFFICE);
    }
}
