package io.quotewire.analysis.topic;

import io.quotewire.analysis.encoder.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The concepts that may be assigned: IPTC Media Topics without the retired ones. A newer release is another
 * {@code mediatopics.tsv}.
 */
public final class Taxonomy {

    private final Map<String, Concept> concepts;

    private Taxonomy(Map<String, Concept> concepts) {
        this.concepts = concepts;
    }

    /** Reads the release that this module carries. */
    public static Taxonomy load() {
        return of(ResourceLines.read(Taxonomy.class, "mediatopics.tsv"));
    }

    /** @param rows code, parent (empty for a top level), date of retirement (empty while in use), name, definition */
    static Taxonomy of(List<String[]> rows) {
        Map<String, String> parents = new HashMap<>();
        rows.forEach(row -> parents.put(row[0], row[1]));
        Map<String, Concept> concepts = new LinkedHashMap<>();
        for (String[] row : rows) {
            if (row[2].isEmpty()) {
                concepts.put(row[0], new Concept(row[0], row[3], row[4], path(row[0], parents)));
            }
        }
        return new Taxonomy(concepts);
    }

    private static List<String> path(String code, Map<String, String> parents) {
        List<String> path = new ArrayList<>();
        for (String at = code; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
            path.add(0, at);
        }
        return path;
    }

    /** All concepts in use, in the order of their codes. */
    public List<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    /** The top levels, in the order of their codes. */
    public List<Concept> tops() {
        return concepts.values().stream()
                .filter(concept -> concept.level() == 1)
                .toList();
    }

    /** @throws IllegalArgumentException if it is unknown or retired */
    public Concept get(String code) {
        Concept concept = concepts.get(code);
        if (concept == null) {
            throw new IllegalArgumentException("no concept in use: " + code);
        }
        return concept;
    }
}
