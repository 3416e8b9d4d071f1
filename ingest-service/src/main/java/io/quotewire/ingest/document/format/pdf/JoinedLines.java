package io.quotewire.ingest.document.format.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines to paragraphs, over the ends of columns and pages too. */
final class JoinedLines {

    /** In comparison to the usual distance of lines. */
    private static final float PARAGRAPH = 1.35f;

    private static final float OTHER_SIZE = 0.15f;
    /** A line that ends a paragraph leaves this much of the column free. */
    private static final float SHORT = 0.75f;

    /** Longer than a word and the marks behind a sentence. */
    private static final int LONGEST_END = 200;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…][\"”’»)\\]]*$");

    private final StringBuilder text = new StringBuilder();
    private final Hyphens hyphens;

    JoinedLines(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    void add(List<Line> column) {
        float leading = leading(column);
        float width = (float) column.stream().mapToDouble(Line::right).max().orElse(0);
        float left = (float) column.stream().mapToDouble(Line::left).min().orElse(0);
        for (int i = 0; i < column.size(); i++) {
            Line line = column.get(i);
            boolean begins = i == 0 ? begins(line) : begins(column.get(i - 1), line, leading, left, width);
            append(line.text(), begins);
        }
    }

    /** At the start of a column or page only the words tell: a sentence that is not at its end goes on. */
    private boolean begins(Line line) {
        boolean small = Character.isLowerCase(line.text().codePointAt(0));
        return !small && SENTENCE_END.matcher(end()).find();
    }

    /** The text's end: a book's text is too long to be looked through for each of its lines. */
    private CharSequence end() {
        return text.subSequence(Math.max(0, text.length() - LONGEST_END), text.length());
    }

    private static boolean begins(Line before, Line line, float leading, float left, float right) {
        boolean sizeChanges = Math.abs(before.size() - line.size()) > OTHER_SIZE * line.size();
        boolean indented = line.left() > left + 0.8f * line.size() && before.left() < left + 0.4f * line.size();
        boolean ended = before.right() < left + SHORT * (right - left)
                && SENTENCE_END.matcher(before.text()).find();
        return line.y() - before.y() > PARAGRAPH * leading || sizeChanges || indented || ended;
    }

    /** The usual distance of lines: the middle one. */
    private static float leading(List<Line> column) {
        double[] gaps = new double[Math.max(0, column.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = column.get(i + 1).y() - column.get(i).y();
        }
        Arrays.sort(gaps);
        float usual = gaps.length == 0 ? 0 : (float) gaps[(gaps.length - 1) / 2];
        float size = column.isEmpty() ? 0 : column.get(0).size();
        return usual <= 0 || usual > 2.5f * size ? 1.3f * size : usual;
    }

    private void append(String line, boolean begins) {
        if (text.length() == 0) {
            text.append(line);
        } else if (begins) {
            text.append("\n\n").append(line);
        } else {
            Matcher broken = Hyphens.BROKEN.matcher(end());
            if (broken.find() && Character.isLowerCase(line.codePointAt(0))) {
                if (hyphens.isJoined(broken.group(1), line)) {
                    text.setLength(text.length() - 1);
                }
                text.append(line);
            } else {
                text.append(' ').append(line);
            }
        }
    }

    String text() {
        return text.toString();
    }
}
