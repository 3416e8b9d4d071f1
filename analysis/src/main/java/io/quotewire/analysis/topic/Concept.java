package io.quotewire.analysis.topic;

import java.util.List;

/**
 * A concept of the taxonomy.
 *
 * @param code written {@code medtop:20000002}
 * @param name in English
 * @param definition one sentence, may be empty
 * @param path codes from its top level down to itself
 */
public record Concept(String code, String name, String definition, List<String> path) {

    public Concept {
        path = List.copyOf(path);
    }

    /** Code of its top level, itself where it is one. */
    public String top() {
        return path.get(0);
    }

    /** 1 for a top level. */
    public int level() {
        return path.size();
    }
}
