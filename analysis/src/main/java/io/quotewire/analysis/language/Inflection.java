package io.quotewire.analysis.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the regular forms of a language's verbs, by rules that are data. */
final class Inflection {

    /** The forms that rules tell apart. */
    enum Form {
        THIRD_PERSON,
        PAST,
        PARTICIPLE
    }

    private record Change(Pattern pattern, String replacement) {}

    private static final Pattern LINE = Pattern.compile("(\\w+): (.*) -> (.*)");

    private final Map<Form, List<Change>> changes = new EnumMap<>(Form.class);

    /** @throws IllegalArgumentException if a line is no rule */
    Inflection(List<String> lines) {
        for (String line : lines) {
            var rule = LINE.matcher(line);
            if (!rule.matches()) {
                throw new IllegalArgumentException("not a rule of inflection: " + line);
            }
            changes.computeIfAbsent(Form.valueOf(rule.group(1)), f -> new ArrayList<>())
                    .add(new Change(Pattern.compile(rule.group(2)), rule.group(3)));
        }
    }

    /** A form of a lemma; the lemma itself where no rule fits. */
    String of(Form form, String lemma) {
        for (Change change : changes.getOrDefault(form, List.of())) {
            var matcher = change.pattern.matcher(lemma);
            if (matcher.find()) {
                return matcher.replaceFirst(change.replacement);
            }
        }
        return lemma;
    }
}
