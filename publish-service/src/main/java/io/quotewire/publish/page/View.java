package io.quotewire.publish.page;

import io.quotewire.publish.search.FilterParameters;
import io.quotewire.publish.web.Parameters;
import java.util.Map;
import java.util.TreeMap;

/**
 * A view of the quotations: the filters of a request as they stand in its address, so that every link that belongs to
 * the view can carry them on.
 *
 * @param filters by the name of the parameter
 */
public record View(Map<String, String> filters) {

    public View {
        filters = new TreeMap<>(filters);
    }

    /** The filters among the parameters of a request. */
    public static View of(Parameters parameters) {
        Map<String, String> filters = parameters.all();
        filters.keySet().retainAll(FilterParameters.NAMES);
        return new View(filters);
    }

    /** The view that one filter makes. */
    public static View by(String name, String value) {
        return new View(Map.of(name, value));
    }

    /** Whether it shows everything. */
    public boolean everything() {
        return filters.isEmpty();
    }

    /** What a filter asks for, empty where it asks nothing. */
    public String value(String name) {
        return filters.getOrDefault(name, "");
    }

    /** The same view with one filter more, or with another value for it. */
    public View with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(filters);
        more.put(name, value.toString());
        return new View(more);
    }

    /** The same view with one filter less. */
    public View without(String name) {
        Map<String, String> less = new TreeMap<>(filters);
        less.remove(name);
        return new View(less);
    }

    /** The address of something that understands these filters. */
    public String at(String path) {
        return FilterParameters.address(path, filters);
    }
}
