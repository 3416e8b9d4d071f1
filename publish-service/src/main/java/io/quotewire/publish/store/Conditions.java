package io.quotewire.publish.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a query that were asked for, and their values. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * Adds a condition, unless nothing is asked.
     *
     * @param condition SQL with one parameter
     */
    Conditions and(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value instanceof String text ? SqlText.of(text) : value);
        }
        return this;
    }

    /** The clause, empty or with a space before it. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** Sets the values; returns the place of the parameter after them. */
    int bind(PreparedStatement statement) throws SQLException {
        int place = 1;
        for (Object value : values) {
            statement.setObject(place++, value);
        }
        return place;
    }
}
