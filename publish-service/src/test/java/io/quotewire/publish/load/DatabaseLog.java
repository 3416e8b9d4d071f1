package io.quotewire.publish.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What PostgreSQL logs of the plans it runs, by its module auto_explain: the plans of the service's own statements, as
 * they were prepared, not those of statements like them.
 */
final class DatabaseLog {

    /** A statement that ran, with the values of its parameters and its plan. */
    record Ran(String sql, List<String> values, String plan) {}

    private static final Pattern PLAN = Pattern.compile(
            "Query Text: (.*?)\\n(?:Query Parameters: ([^\\n]*)\\n)?([A-Z][^\\n]*\\(cost=.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']++|'')*+)')");
    private static final Pattern SCAN = Pattern.compile("Seq Scan on (?:\\w+\\.)?quotation\\b");

    private final List<String> lines = new ArrayList<>();
    private final List<String> scans = new ArrayList<>();

    /** Takes a line; to be given to {@link io.quotewire.backing.Database}. */
    synchronized void add(String line) {
        lines.add(line);
        if (SCAN.matcher(line).find()) {
            scans.add(line.strip());
        }
    }

    /** All sequential scans over quotations so far. */
    synchronized List<String> scans() {
        return List.copyOf(scans);
    }

    /** Forgets everything but the scans. */
    synchronized void clear() {
        lines.clear();
    }

    /** The statements that ran since it was cleared. */
    synchronized List<Ran> ran() {
        List<Ran> all = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("\t")) {
                entry.append(line.substring(1)).append('\n');
            } else {
                addTo(all, entry);
                entry.setLength(0);
            }
        }
        addTo(all, entry);
        return all;
    }

    private static void addTo(List<Ran> all, CharSequence entry) {
        Matcher plan = PLAN.matcher(entry);
        if (plan.find()) {
            List<String> values = new ArrayList<>();
            if (plan.group(2) != null) {
                Matcher value = VALUE.matcher(plan.group(2));
                while (value.find()) {
                    values.add(value.group(1) == null ? null : value.group(1).replace("''", "'"));
                }
            }
            all.add(new Ran(plan.group(1), values, plan.group(3)));
        }
    }
}
