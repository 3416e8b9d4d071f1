package io.quotewire.publish.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The query parameters of a request. Each may be given once; an empty one counts as not given. */
public final class Parameters {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String DAY_ALLOWED = "a day like 2026-11-24";

    private final MultivaluedMap<String, String> given;

    /**
     * @param allowed the names there are
     * @throws BadParameterException if there is another, or one twice
     */
    public Parameters(MultivaluedMap<String, String> given, Set<String> allowed) {
        this.given = given;
        given.forEach((name, values) -> {
            if (!allowed.contains(name)) {
                throw new BadParameterException(
                        name, "nothing: there are " + String.join(", ", new TreeSet<>(allowed)));
            }
            if (values.size() > 1) {
                throw new BadParameterException(name, "one value");
            }
        });
    }

    /** All that are given, by name. */
    public SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        for (String name : given.keySet()) {
            String value = value(name);
            if (value != null) {
                all.put(name, value);
            }
        }
        return all;
    }

    /**
     * Of two parameters that say different things only one may be given.
     *
     * @throws BadParameterException if both are; it names the other
     */
    public void eitherOr(String one, String other) {
        if (value(one) != null && value(other) != null) {
            throw new BadParameterException(other, "nothing beside " + one);
        }
    }

    /**
     * A text.
     *
     * @param longest how many characters (UTF-16 units) at most
     */
    public @Nullable String text(String name, int longest) {
        String value = value(name);
        if (value != null && value.length() > longest) {
            throw new BadParameterException(name, "at most " + longest + " characters");
        }
        return value;
    }

    /** A text of a certain form. */
    public @Nullable String text(String name, Pattern form, String allowed) {
        String value = value(name);
        if (value != null && !form.matcher(value).matches()) {
            throw new BadParameterException(name, allowed);
        }
        return value;
    }

    /** One of some words. */
    public @Nullable String oneOf(String name, Collection<String> words) {
        String value = value(name);
        if (value != null && !words.contains(value)) {
            throw new BadParameterException(name, "one of " + String.join(", ", words));
        }
        return value;
    }

    /** A whole number. */
    public @Nullable Long number(String name, long least, long most) {
        return number(name, least, most, "a whole number from " + least + " to " + most);
    }

    /** A whole number that stands for something. */
    public @Nullable Long number(String name, long least, long most, String allowed) {
        String value = value(name);
        if (value == null) {
            return null;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadParameterException(name, allowed);
    }

    /** A day. */
    public @Nullable LocalDate day(String name) {
        String value = text(name, DAY, DAY_ALLOWED);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadParameterException(name, DAY_ALLOWED);
        }
    }

    private @Nullable String value(String name) {
        List<String> values = given.get(name);
        return values == null || values.get(0).isEmpty() ? null : values.get(0);
    }
}
