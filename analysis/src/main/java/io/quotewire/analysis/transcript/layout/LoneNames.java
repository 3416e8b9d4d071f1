package io.quotewire.analysis.transcript.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names alone on a line, as minutes of calls and copied pages have them. Headings look the same: such a name is a label
 * only if it comes back, and another does, or if some lines give a role with the name.
 */
final class LoneNames {

    private static final int LONGEST_CLOCK = 14;
    private static final int LONGEST_CUE_TIME = 40;

    private final String chars;
    private final List<Line> lines;
    private final List<@Nullable Label> labels;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> withRole = new HashSet<>();
    private final Set<String> underCueTimes = new HashSet<>();

    LoneNames(String chars, List<Line> lines, List<@Nullable Label> labels) {
        this.chars = chars;
        this.lines = lines;
        this.labels = labels;
        for (int i = 0; i < lines.size(); i++) {
            Label label = labels.get(i);
            if (label != null && isAlone(label) && carries(i)) {
                counts.merge(label.key(), 1, Integer::sum);
                if (label.layout().isLoneRole() || isClock(i + 1)) {
                    withRole.add(label.key());
                } else if (isUnderCueTime(i)) {
                    underCueTimes.add(label.key());
                }
            }
        }
    }

    /** Takes the labels away that are none. */
    void strike() {
        long recurring = counts.values().stream().filter(n -> n > 1).count();
        for (int i = 0; i < lines.size(); i++) {
            Label label = labels.get(i);
            if (label == null || !isAlone(label)) {
                continue;
            }
            boolean again = counts.getOrDefault(label.key(), 0) > 1;
            boolean unnamed = label.shape() == Shape.UNNAMED;
            boolean kept = withRole.size() > 1
                    ? again || unnamed || withRole.contains(label.key())
                    : recurring > 1 && (again || unnamed || underCueTimes.contains(label.key()));
            if (!kept || !carries(i)) {
                labels.set(i, null);
            }
        }
    }

    private static boolean isAlone(Label label) {
        return label.layout().isLoneName() || label.layout().isLoneRole();
    }

    /** "(00:01:10)", "10:32 AM" */
    private boolean isClock(int i) {
        Line line = lines.get(i);
        int digits = 0;
        for (int c = line.from(); c < line.to() && line.length() < LONGEST_CLOCK; c++) {
            digits += Character.isDigit(chars.charAt(c)) ? 1 : 0;
        }
        return digits > 2
                && digits * 3 > line.length()
                && chars.substring(line.from(), line.to()).contains(":");
    }

    /** Whether it opens a block, and words follow that are no such name. */
    private boolean carries(int i) {
        Label next = i + 1 < lines.size() ? labels.get(i + 1) : null;
        boolean opens = lines.get(i).afterBlank() || isUnderCueTime(i);
        return i + 1 < lines.size() && opens && (next == null || !isAlone(next));
    }

    /** "0:0:4.120 --> 0:0:9.760", above a name */
    private boolean isUnderCueTime(int i) {
        Line line = lines.get(Math.max(0, i - 1));
        return line.length() < LONGEST_CUE_TIME
                && Character.isDigit(chars.charAt(line.from()))
                && chars.substring(line.from(), line.to()).contains("-->");
    }
}
