package io.quotewire.analysis.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words for offices may stand for one another: who is "the trade secretary" is "the minister" too. */
public final class OfficeWords {

    private final Map<String, List<String>> kinds = new HashMap<>();

    /** Reads the list of a language. */
    OfficeWords(String code) {
        for (String line : WordList.lines(code + "/offices.txt")) {
            String[] sides = line.split(" = ", 2);
            for (String office : sides[1].trim().split("\\s+", -1)) {
                kinds.computeIfAbsent(office, k -> new ArrayList<>(2)).add("kind of " + sides[0]);
            }
        }
    }

    /** The kinds an office is of, as keys that no word is equal to; none if it is its own kind only. */
    public List<String> kinds(String office) {
        return kinds.getOrDefault(office, List.of());
    }
}
