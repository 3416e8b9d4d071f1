package io.quotewire.analysis.transcript.layout;

import io.quotewire.analysis.language.HeadPattern;
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
 * @param needs what a line has to have near its head, as bits of {@link Needs}
 * @param pattern fits the head of a line: the words begin where it ends
 */
public record Layout(String name, double weight, int needs, HeadPattern pattern) {

    private static final String RESOURCE = "/io/quotewire/analysis/transcript/layouts.txt";
    private static final Pattern LINE = Pattern.compile("layout (\\S+) (\\S+) = (.*)");
    private static final Pattern SIGNATURE = Pattern.compile("signature (\\S+) = (.*)");

    private static final Pattern PART = Pattern.compile("let (\\w+) = (.*)");

    /**
     * Those of labels, in the order in which they are tried.
     *
     * @throws IllegalStateException if a line of the resource says nothing of a layout
     */
    public static List<Layout> labels() {
        return read(LINE);
    }

    /** Those of signatures, for whole lines, in the order in which they are tried. */
    public static List<Layout> signatures() {
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
                int needs = Needs.of(layout.group(layout.groupCount()));
                layouts.add(new Layout(layout.group(1), weight, needs, new HeadPattern(pattern)));
            } else if (!LINE.matcher(line).matches() && !SIGNATURE.matcher(line).matches()) {
                throw new IllegalStateException("not a layout: " + line);
            }
        }
        return layouts;
    }

    private static String fill(String pattern, Map<String, String> parts) {
        String filled = pattern;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace(part.getKey(), part.getValue());
        }
        return filled;
    }

    /** Whether the label stands for a letter: "Q", "A." */
    public boolean isLetter() {
        return name.endsWith("letter");
    }

    /** Whether a time stands with the name. */
    public boolean isTimed() {
        return (needs & Needs.TIME) != 0;
    }

    /** Whether a title, a name and a full stop are all there is, as in an address. */
    boolean isHearing() {
        return name.equals("hearing");
    }

    /** Whether nothing but the name stands on its line, so that it may be a heading as well. */
    boolean isLoneName() {
        return name.equals("name-line");
    }

    /** Whether it is a centred name, whose words end with the paragraph: the next tells what is done. */
    public boolean isScreenplay() {
        return name.equals("screenplay");
    }

    /** Whether a name and a role stand alone on a line. */
    boolean isLoneRole() {
        return name.equals("name-role-line");
    }

    /** Whether the layout itself sets the name off, so that any name will do. */
    public boolean marksNames() {
        return weight > 1;
    }
}
