package io.quotewire.publish.store.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a query that were asked for, and their values by name. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * Adds a condition, unless nothing is asked.
     *
     * @param condition SQL with this parameter
     * @param name of the parameter
     */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value instanceof String text ? SqlText.of(text) : value);
        }
        return this;
    }

    /** The clause, empty or with a space before it. */
    public String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The values that were asked for, by the names of their parameters. */
    public Map<String, Object> values() {
        return values;
    }
}
