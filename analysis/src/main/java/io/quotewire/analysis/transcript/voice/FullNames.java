package io.quotewire.analysis.transcript.voice;

import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.Part;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.layout.Label;
import io.quotewire.analysis.transcript.layout.Shape;
import io.quotewire.analysis.transcript.layout.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The full names that a document tells anywhere of those whom its labels call by a surname: in a heading ("ARGUMENT OF
 * DANA R. QUILL"), a list of who takes part ("Officers: DC Nia Quill"), or prose. Where two people share a surname, it
 * is nobody's.
 */
final class FullNames {

    private static final int LONGEST = 3;
    private static final String BEFORE_NAMES = ",:(;–—-*•";

    private final Tokens tokens;
    private final LabelWords words;
    /** By surname: first and last word of a name to the name as it stands first. */
    private final Map<String, Map<String, String>> bySurname = new HashMap<>();
    /** The same, of those before whose names the document gives the word that opens a label: "dc quill". */
    private final Map<String, Map<String, String>> byOffice = new HashMap<>();

    private final Set<String> offices = new HashSet<>();

    FullNames(Tokens tokens, LabelWords words, List<Label> labels) {
        this.tokens = tokens;
        this.words = words;
        Set<String> surnames = new HashSet<>();
        for (Label label : labels) {
            List<String> all = Words.of(Words.key(label.name()));
            surnames.add(all.get(all.size() - 1));
            if (mayHaveOffice(label)) {
                offices.add(all.get(0));
            }
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (surnames.contains(tokens.key(i)) && tokens.is(i, Trait.CAPITALISED)) {
                enter(i);
            }
        }
    }

    /** The full name of the one person with a surname; it itself if there is none, or more than one. */
    String of(String surname) {
        return only(bySurname.get(Words.key(surname)), surname);
    }

    /** Whether more than one person has it. */
    boolean isShared(String surname) {
        return bySurname.getOrDefault(Words.key(surname), Map.of()).size() > 1;
    }

    /** Of "DC QUILL", who is "DC Nia Quill" elsewhere, "Nia Quill"; empty if nobody is. */
    String behindOffice(Label label) {
        return mayHaveOffice(label) ? only(byOffice.get(Words.key(label.name())), "") : "";
    }

    private static String only(@Nullable Map<String, String> fitting, String otherwise) {
        return fitting != null && fitting.size() == 1
                ? fitting.values().iterator().next()
                : otherwise;
    }

    /** Two words, the first no name that people are given. */
    private boolean mayHaveOffice(Label label) {
        int first = label.tokens().from();
        return Words.of(label.name()).size() == 2
                && (label.shape().isCapitals() || label.shape() == Shape.TITLED || label.shape() == Shape.CAPITALISED)
                && !tokens.is(first, Trait.GIVEN_NAME)
                && !tokens.is(first, Trait.INITIAL);
    }

    private void enter(int last) {
        int from = first(last);
        boolean goesOn = tokens.is(last + 1, Trait.CAPITALISED)
                && !tokens.startsLine(last + 1)
                && !tokens.is(last + 1, Trait.NOT_A_NAME);
        if (from == last || goesOn || !isPerson(from)) {
            return;
        }
        String name = Words.spaced(tokens.text(from, last + 1));
        String surname = tokens.key(last);
        String key = tokens.key(from) + " " + surname;
        bySurname.computeIfAbsent(surname, k -> new LinkedHashMap<>()).putIfAbsent(key, name);
        if (from > 0 && !tokens.startsLine(from) && offices.contains(tokens.key(from - 1))) {
            byOffice.computeIfAbsent(tokens.key(from - 1) + " " + surname, k -> new LinkedHashMap<>())
                    .putIfAbsent(key, name);
        }
    }

    /** The first token of the name that ends here, on the same line. */
    private int first(int last) {
        int from = last;
        while (from > 0 && from > last - LONGEST && !tokens.startsLine(from) && isPart(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isPart(int i) {
        boolean capital = tokens.is(i, Trait.CAPITALISED, Trait.INITIAL);
        boolean other = tokens.is(i, Trait.TITLE, Trait.TIME)
                || tokens.is(i, Trait.NOT_A_NAME, Trait.PREPOSITION)
                || tokens.is(i, Trait.PLACE_OPENER, Trait.ROLE);
        String text = tokens.text(i);
        return capital
                && (!other || tokens.is(i, Trait.GIVEN_NAME) || tokens.is(i, Trait.INITIAL))
                && !words.is(text, Part.OFFICE)
                && !words.is(text, Part.CIVIL)
                && !words.is(text, Part.RANK)
                && !words.is(text, Part.HEADING)
                && !offices.contains(tokens.key(i));
    }

    /** A given name or an initial opens it, or what stands before it is followed by people. */
    private boolean isPerson(int from) {
        if (tokens.is(from, Trait.GIVEN_NAME, Trait.INITIAL)) {
            return true;
        }
        int before = from - 1;
        boolean sameLine = from > 0 && !tokens.startsLine(from);
        return sameLine
                && (tokens.is(before, Trait.TITLE, Trait.ROLE)
                        || tokens.isSign(before, BEFORE_NAMES)
                        || words.is(tokens.text(before), Part.OFFICE)
                        || words.is(tokens.text(before), Part.CIVIL)
                        || words.is(tokens.text(before), Part.RANK)
                        || offices.contains(tokens.key(before)));
    }
}
