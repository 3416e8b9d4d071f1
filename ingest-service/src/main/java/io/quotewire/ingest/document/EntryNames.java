package io.quotewire.ingest.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that tell the files of a container apart. It may hold several of one name; each is a document, so the second
 * gets a number, as a file does whose name is already there: {@code report-2.pdf}.
 */
final class EntryNames {

    private EntryNames() {}

    /** The names in their order, no two alike. The same names always give the same. */
    static List<String> distinct(List<String> names) {
        Set<String> given = new HashSet<>(names);
        Map<String, Integer> seen = new HashMap<>();
        List<String> distinct = new ArrayList<>(names.size());
        for (String name : names) {
            int number = seen.merge(name, 1, Integer::sum);
            while (number > 1 && !given.add(numbered(name, number))) {
                number++;
            }
            seen.put(name, number);
            distinct.add(number > 1 ? numbered(name, number) : name);
        }
        return distinct;
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        int stem = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
        return name.substring(0, stem) + "-" + number + name.substring(stem);
    }
}
