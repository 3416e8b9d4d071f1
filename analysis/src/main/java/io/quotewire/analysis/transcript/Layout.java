package io.quotewire.analysis.transcript;

import io.quotewire.analysis.language.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A way in which transcripts label their speakers.
 *
 * @param name what it is called
 * @param weight how much it alone tells of a transcript
 * @param needs what a line has to have near its head to fit, which most lines lack
 * @param pattern fits the head of a line: the words begin where it ends
 */
record Layout(String name, double weight, Needs needs, Pattern pattern) {

    /** What tells at a glance that a layout cannot fit. */
    enum Needs {
        NOTHING,
        COLON,
        /** A colon between digits. */
        TIME
    }

    private static final String RESOURCE = "/io/quotewire/analysis/transcript/layouts.txt";
    private static final Pattern LINE = Pattern.compile("layout (\\S+) (\\S+) = (.*)");
    private static final Pattern SIGNATURE = Pattern.compile("signature (\\S+) = (.*)");

    /** A time that is not in brackets of its own, so that the layout cannot do without. */
    private static final Pattern TIME = Pattern.compile("\\{(?:DATED|TIME)\\}(?!\\\\\\]\\?\\\\h\\)\\?)");

    private static final Pattern PART = Pattern.compile("let (\\w+) = (.*)");

    /**
     * Those of labels, in the order in which they are tried.
     *
     * @throws IllegalStateException if a line of the resource says nothing of a layout
     */
    static List<Layout> labels() {
        return read(LINE);
    }

    /** Those of signatures, for whole lines, in the order in which they are tried. */
    static List<Layout> signatures() {
        return read(SIGNATURE);
    }

    private static List<Layout> read(Pattern wanted) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<Layout> layouts = new ArrayList<>();
        for (String line : WordList.lines(RESOURCE)) {
            var part = PART.matcher(line);
            var layout = wanted.matcher(line);
            if (part.matches()) {
                parts.put("{" + part.group(1) + "}", fill(part.group(2), parts));
            } else if (layout.matches()) {
                String pattern = fill(layout.group(layout.groupCount()), parts);
                double weight = wanted.equals(LINE) ? Double.parseDouble(layout.group(2)) : 0;
                Needs needs = needs(layout.group(layout.groupCount()));
                layouts.add(new Layout(layout.group(1), weight, needs, Pattern.compile(pattern)));
            } else if (!LINE.matcher(line).matches() && !SIGNATURE.matcher(line).matches()) {
                throw new IllegalStateException("not a layout: " + line);
            }
        }
        return layouts;
    }

    private static Needs needs(String written) {
        if (TIME.matcher(written).find()) {
            return Needs.TIME;
        }
        return written.contains("{COLON}") ? Needs.COLON : Needs.NOTHING;
    }

    private static String fill(String pattern, Map<String, String> parts) {
        String filled = pattern;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace(part.getKey(), part.getValue());
        }
        return filled;
    }

    /** Whether the label stands for a letter: "Q", "A." */
    boolean isLetter() {
        return name.endsWith("letter");
    }

    /** Whether its lines end without a full stop, as people write who chat, so that a label may follow any of them. */
    boolean isChat() {
        return name.equals("chat");
    }

    /** Whether the layout itself sets the name off, so that any name will do. */
    boolean marksNames() {
        return weight > 1;
    }
}
