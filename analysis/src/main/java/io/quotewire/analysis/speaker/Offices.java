package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.OfficeWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who bears which office in a document: "President Barack Obama" and "Joanna Pell, the trade secretary" tell who "the
 * president" and "the minister" are, unless somebody else is one too.
 */
final class Offices {

    private final OfficeWords words;
    private final Map<String, Person> holders = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    Offices(OfficeWords words) {
        this.words = words;
    }

    void enter(String office, Person person) {
        enterWord(office, person);
        for (String kind : words.kinds(office)) {
            enterWord(kind, person);
        }
    }

    private void enterWord(String word, Person person) {
        Person other = holders.putIfAbsent(word, person);
        if (other != null && other != person) {
            shared.add(word);
        }
    }

    /** Who bears an office, in these words or in others for one of its kind; null if nobody or more than one. */
    @Nullable
    Person holder(String office) {
        Person exact = only(office);
        if (exact != null || holders.containsKey(office)) {
            return exact;
        }
        for (String kind : words.kinds(office)) {
            Person person = only(kind);
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    @Nullable
    private Person only(String word) {
        return shared.contains(word) ? null : holders.get(word);
    }
}
