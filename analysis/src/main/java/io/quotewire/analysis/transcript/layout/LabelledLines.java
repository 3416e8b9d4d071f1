package io.quotewire.analysis.transcript.layout;

import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.LinePattern;
import io.quotewire.analysis.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of a document, each with what may be a label at its head. */
public final class LabelledLines {

    private static final int LONG_LINE = 45;

    private final Document document;
    private final LabelWords words;
    private final Lines lines;
    private final List<@Nullable Label> labels;

    private LabelledLines(Document document, LabelWords words) {
        this.document = document;
        this.words = words;
        this.lines = new Lines(document.tokens().chars());
        this.labels = new ArrayList<>(lines.all().size());
    }

    /** Reads a document. */
    public static LabelledLines of(Document document, LabelWords words, Checkpoint checkpoint) {
        LabelledLines read = new LabelledLines(document, words);
        LabelReader reader = new LabelReader(document, words);
        boolean afterLetter = false;
        Line before = null;
        for (Line line : read.lines.all()) {
            checkpoint.reached();
            Label label = reader.of(line, afterLetter);
            if (label != null && (read.isSilent(line) || (before != null && read.runsOn(before, line, label)))) {
                label = null;
            }
            before = line;
            read.labels.add(label);
            afterLetter = label == null ? afterLetter : label.layout().isLetter();
        }
        new LoneNames(document.tokens().chars(), read.lines.all(), read.labels).strike();
        read.strikeAddresses();
        return read;
    }

    /** "Senator Lee. You have …": a label where most are such, an address where labels have colons. */
    private void strikeAddresses() {
        long hearing =
                labels.stream().filter(l -> l != null && l.layout().isHearing()).count();
        long all = labels.stream().filter(Objects::nonNull).count();
        if (hearing * 2 < all) {
            labels.replaceAll(l -> l != null && l.layout().isHearing() ? null : l);
        }
    }

    /** Of a page or of the procedure, whatever stands before its colon. */
    private boolean isSilent(Line line) {
        return is(line, LinePattern.FURNITURE) || is(line, LinePattern.EXAMINER);
    }

    private boolean is(Line line, LinePattern kind) {
        return words.match(kind, document.tokens().chars(), line.from(), line.to()) != null;
    }

    /** A long line that ends in the middle of a sentence: the next goes on with it, unless its label is a sure one. */
    private boolean runsOn(Line before, Line line, Label label) {
        boolean loud = lines.numbered()
                || label.layout().marksNames()
                || (label.shape().isSure() && label.shape() != Shape.PERSON);
        char last = document.tokens().chars().charAt(before.to() - 1);
        return !loud
                && !line.afterBlank()
                && before.length() > LONG_LINE
                && (Character.isLetterOrDigit(last) || last == ',');
    }

    public Document document() {
        return document;
    }

    /** What the language says around labels. */
    public LabelWords words() {
        return words;
    }

    /** All lines that are not blank. */
    public List<Line> lines() {
        return lines.all();
    }

    /** Whether each line has a number. */
    public boolean numbered() {
        return lines.numbered();
    }

    /** One for each line: its label, or null. */
    public List<@Nullable Label> labels() {
        return Collections.unmodifiableList(labels);
    }
}
