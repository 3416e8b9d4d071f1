package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.OfficeWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who bears which office in a document: "President Barack Obama" and "Joanna Pell, the trade secretary" tell who "the
 * president" and "the minister" are.
 */
final class Offices {

    private final OfficeWords words;
    private final Map<String, Set<Person>> holders = new HashMap<>();

    Offices(OfficeWords words) {
        this.words = words;
    }

    void enter(String office, Person person) {
        holders.computeIfAbsent(office, o -> new HashSet<>(2)).add(person);
        for (String kind : words.kinds(office)) {
            holders.computeIfAbsent(kind, o -> new HashSet<>(2)).add(person);
        }
    }

    /** All who bear an office in these words. */
    Set<Person> holders(String office) {
        return holders.getOrDefault(office, Set.of());
    }

    /**
     * Who alone bears an office of the kind of this one, though never in these words; null if nobody or more than one.
     */
    @Nullable
    Person ofItsKind(String office) {
        for (String kind : words.kinds(office)) {
            Set<Person> all = holders(kind);
            if (all.size() == 1) {
                return all.iterator().next();
            }
        }
        return null;
    }
}
