package io.quotewire.ingest.document.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Orders the lines of a page as they are read: columns one after the other, in whatever order they were drawn. A gutter
 * is a strip that next to no line crosses, with columns of prose on both sides; what crosses it, as a headline does,
 * divides the page in bands (after the recursive cuts of Nagy and Seth, 1984).
 */
final class Columns {

    /** Fewer lines side by side are no columns. */
    private static final int LEAST_LINES = 3;
    /** Cells of tables and labels are shorter, on average. In characters. */
    private static final int LEAST_LENGTH = 15;

    /** More than a newspaper's page has: made to take long. */
    private static final int MOST_LINES = 5000;

    private static final double MOST_CROSSING = 0.3;

    private Columns() {}

    /** Each column in the order of reading; its lines from top to bottom. */
    static List<List<Line>> of(List<Line> page) {
        List<List<Line>> columns = new ArrayList<>();
        List<Line> lines = page.stream().sorted(Comparator.comparing(Line::y)).toList();
        if (lines.size() > MOST_LINES) {
            columns.add(lines);
        } else {
            divide(lines, columns);
        }
        return columns;
    }

    private static void divide(List<Line> lines, List<List<Line>> columns) {
        Float gutter = gutter(lines);
        if (gutter == null) {
            if (!lines.isEmpty()) {
                columns.add(lines);
            }
            return;
        }
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        List<Line> across = new ArrayList<>();
        for (Line line : lines) {
            boolean crosses = line.left() < gutter && line.right() > gutter;
            if (crosses && !(left.isEmpty() && right.isEmpty())) {
                divide(List.copyOf(left), columns);
                divide(List.copyOf(right), columns);
                left.clear();
                right.clear();
            } else if (!crosses && !across.isEmpty()) {
                columns.add(List.copyOf(across));
                across.clear();
            }
            (crosses ? across : line.right() <= gutter ? left : right).add(line);
        }
        divide(List.copyOf(left), columns);
        divide(List.copyOf(right), columns);
        if (!across.isEmpty()) {
            columns.add(List.copyOf(across));
        }
    }

    /** The place between columns that the fewest lines cross, null if there are no columns. */
    private static @Nullable Float gutter(List<Line> lines) {
        Float best = null;
        long fewest = Math.round(MOST_CROSSING * lines.size());
        Set<Integer> seen = new HashSet<>();
        for (Line line : lines) {
            float x = line.left() - 1;
            if (!seen.add(Math.round(x))) {
                continue;
            }
            long crossing = lines.stream()
                    .filter(other -> other.left() < x && other.right() > x)
                    .count();
            if (crossing <= fewest && (best == null || crossing < fewest) && isBetweenColumns(lines, x)) {
                best = x;
                fewest = crossing;
            }
        }
        return best;
    }

    private static boolean isBetweenColumns(List<Line> lines, float x) {
        List<Line> left = lines.stream().filter(line -> line.right() <= x).toList();
        List<Line> right = lines.stream().filter(line -> line.left() >= x).toList();
        return isProse(left)
                && isProse(right)
                && left.get(0).y() < last(right).y()
                && right.get(0).y() < last(left).y();
    }

    private static boolean isProse(List<Line> lines) {
        return lines.size() >= LEAST_LINES
                && lines.stream().mapToInt(line -> line.text().length()).sum() >= LEAST_LENGTH * lines.size();
    }

    private static Line last(List<Line> lines) {
        return lines.get(lines.size() - 1);
    }
}
