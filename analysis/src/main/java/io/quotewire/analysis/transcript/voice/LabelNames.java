package io.quotewire.analysis.transcript.voice;

import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.Part;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
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

/** The names in a transcript's labels: titles left out, and short ones led to full ones where only one fits. */
final class LabelNames {

    private final Tokens tokens;
    private final LabelWords words;
    private final Map<String, Map<String, String>> full = new HashMap<>();
    private final FullNames told;

    LabelNames(Tokens tokens, LabelWords words, List<Label> labels) {
        this.tokens = tokens;
        this.words = words;
        this.told = new FullNames(tokens, words, labels);
        Set<String> seen = new HashSet<>();
        for (Label label : labels) {
            String name = of(label);
            List<String> parts = Words.of(name);
            boolean named =
                    label.shape() != Shape.UNNAMED && label.shape() != Shape.OFFICE && label.shape() != Shape.CODE;
            if (named && parts.size() > 1 && seen.add(Words.key(name))) {
                enter(parts.get(parts.size() - 1), name);
                enter(parts.get(0), name);
                enter(initials(parts), name);
            }
        }
    }

    /** Somebody whom a label gives in brackets, or the text before: other labels may give the surname only. */
    void introduce(String name) {
        List<String> parts = Words.of(name);
        enter(parts.get(parts.size() - 1), name);
    }

    /** A person whom the text before names: labels may give the first name or the initials as well. */
    void introducePerson(String name) {
        enter(Words.of(name).get(0), name);
        enter(initials(Words.of(name)), name);
    }

    private void enter(String part, String name) {
        full.computeIfAbsent(Words.key(part), k -> new LinkedHashMap<>()).putIfAbsent(Words.key(name), name);
    }

    private static String initials(List<String> parts) {
        StringBuilder initials = new StringBuilder();
        parts.forEach(p -> initials.appendCodePoint(p.codePointAt(0)));
        return initials.toString();
    }

    Voice voice(Label label) {
        String name = of(label);
        String behindOffice = told.behindOffice(label);
        if (!behindOffice.isEmpty()) {
            return Voice.named(behindOffice, label.name() + " is " + behindOffice);
        }
        if (Words.of(name).size() > 1) {
            return Voice.named(name, name.equals(label.name()) ? "named" : label.name() + " is " + name);
        }
        String fullest = fullest(name);
        fullest = fullest.equals(name) ? told.of(name) : fullest;
        if (!fullest.equals(name)) {
            return Voice.named(fullest, label.name() + " is " + fullest);
        }
        if (told.isShared(name)) {
            return Voice.named(label.name(), "as printed, for more than one bears it");
        }
        boolean office = label.shape() == Shape.TITLED
                && !words.is(tokens.text(label.tokens().from()), Part.CIVIL);
        return Voice.printed(office ? label.name() : name);
    }

    /** The full name whose first or last word or whose initials these are, titles left out; or else they themselves. */
    String fullest(String printed) {
        String name = printed.strip();
        for (String word : Words.of(printed)) {
            if (words.is(word, Part.CIVIL) && name.length() > word.length()) {
                name = name.substring(word.length()).strip();
            }
        }
        Map<String, String> fitting = full.getOrDefault(Words.key(name).replace(".", ""), Map.of());
        return fitting.size() == 1 ? fitting.values().iterator().next() : name;
    }

    /** "OFFICER LEON BRISK": a full name without the titles and offices before it. */
    String withoutOffice(String printed) {
        List<String> all = Words.of(printed);
        int from = 0;
        while (from < all.size() - 2 && isOffice(all.get(from))) {
            from++;
        }
        return String.join(" ", all.subList(from, all.size()));
    }

    private boolean isOffice(String word) {
        return words.is(word, Part.CIVIL) || words.is(word, Part.OFFICE) || words.is(word, Part.RANK);
    }

    /** The name in a label, without titles. */
    String of(Label label) {
        Range range = label.tokens();
        int from = range.from();
        while (from < range.to() - 1
                && (tokens.is(from, Trait.TITLE)
                        || words.is(tokens.text(from), Part.CIVIL)
                        || tokens.isSign(from, "."))) {
            from++;
        }
        return from == range.from() || tokens.is(from, Trait.MARKUP)
                ? Words.spaced(label.name())
                : Words.spaced(tokens.text(from, range.to()));
    }
}
