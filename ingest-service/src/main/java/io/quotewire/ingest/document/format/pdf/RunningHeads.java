package io.quotewire.ingest.document.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out headers, footers and page numbers: what stands on several pages in the same place, but for its numbers.
 */
final class RunningHeads {

    /** Lines at the top and at the bottom that may be one. */
    private static final int MOST_LINES = 3;
    /** Of the pages; titles of chapters change on the way. */
    private static final double LEAST_SHARE = 0.2;

    private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[ivxlc]+\\b");

    private RunningHeads() {}

    static List<List<Line>> removedFrom(List<List<Line>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Line> page : pages) {
            Set<String> keys = new HashSet<>();
            edges(page).forEach(line -> keys.add(key(line)));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        double least = Math.max(2, LEAST_SHARE * pages.size());
        List<List<Line>> left = new ArrayList<>(pages.size());
        for (List<Line> page : pages) {
            List<Line> kept = new ArrayList<>(page);
            kept.removeAll(edges(page).stream()
                    .filter(line -> counts.getOrDefault(key(line), 0) >= least)
                    .toList());
            left.add(kept);
        }
        return left;
    }

    private static List<Line> edges(List<Line> page) {
        List<Line> sorted = page.stream()
                .sorted((one, other) -> Float.compare(one.y(), other.y()))
                .toList();
        int size = sorted.size();
        List<Line> edges = new ArrayList<>(sorted.subList(0, Math.min(MOST_LINES, size)));
        edges.addAll(sorted.subList(Math.max(0, size - MOST_LINES), size));
        return edges;
    }

    private static String key(Line line) {
        return Math.round(line.y() / 4) + NUMBER.matcher(line.text()).replaceAll("#");
    }
}
