package io.quotewire.ingest.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Names that tell the files of a ZIP apart. A ZIP may hold several of one name; each is a document, so the second gets
 * a number, as a file does whose name is already there: {@code report-2.pdf}.
 */
final class EntryNames {

    private EntryNames() {}

    /** The files by their names, in their order. The same ZIP always gives the same names. */
    static Map<String, ZipArchiveEntry> distinct(List<ZipArchiveEntry> files) {
        Set<String> given = files.stream().map(ZipArchiveEntry::getName).collect(Collectors.toSet());
        Map<String, Integer> seen = new HashMap<>();
        Map<String, ZipArchiveEntry> distinct = new LinkedHashMap<>();
        for (ZipArchiveEntry file : files) {
            String name = file.getName();
            int number = seen.merge(name, 1, Integer::sum);
            while (number > 1 && !given.add(numbered(name, number))) {
                number++;
            }
            seen.put(name, number);
            distinct.put(number > 1 ? numbered(name, number) : name, file);
        }
        return distinct;
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        int stem = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
        return name.substring(0, stem) + "-" + number + name.substring(stem);
    }
}
