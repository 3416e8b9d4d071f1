package io.quotewire.analysis.transcript;

import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.LinePattern;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document holds of a transcript: its turns, whose they are, and how sure that is. Empty if it is none. */
public final class Transcript {

    private static final double LEAST = 0.5;
    private static final int LONG_LINE = 45;

    /**
     * A paragraph of a turn.
     *
     * @param place which turn, and which paragraph of it
     * @param parts its words, cut where lines are numbered
     * @param label the words that stand for the speaker
     * @param speaker whose words they are
     */
    public record Paragraph(Quotation.Turn place, List<Range> parts, Range label, Voice speaker) {}

    private final List<Paragraph> paragraphs;
    private final Map<Integer, Voice> voices = new HashMap<>();
    private final BitSet taken;
    private final double confidence;

    Transcript(List<Paragraph> paragraphs, BitSet taken, double confidence) {
        this.paragraphs = List.copyOf(paragraphs);
        paragraphs.forEach(p -> voices.put(p.place().index(), p.speaker()));
        this.taken = taken;
        this.confidence = confidence;
    }

    /** Reads a document. */
    public static Transcript of(Document document, LabelWords known, Checkpoint checkpoint) {
        LabelReader labels = new LabelReader(document, known);
        Lines lines = new Lines(document.tokens().chars());
        List<@Nullable Label> found = new ArrayList<>(lines.all().size());
        boolean afterLetter = false;
        Line before = null;
        for (Line line : lines.all()) {
            checkpoint.reached();
            Label label = isSilent(line, document, known) ? null : labels.of(line, afterLetter);
            boolean loud = lines.numbered()
                    || (label != null
                            && (label.layout().isChat() || (label.shape().isSure() && label.shape() != Shape.PERSON)));
            if (before != null && !line.afterBlank() && !loud && runsOn(before, document)) {
                label = null;
            }
            before = line;
            found.add(label);
            afterLetter = label == null ? afterLetter : label.layout().isLetter();
        }
        Evidence evidence =
                new Evidence(document.tokens(), known, new Sayings(document.tokens(), lines.all(), found).all());
        if (evidence.confidence() < LEAST) {
            return new Transcript(List.of(), new BitSet(), 0);
        }
        return new TurnReader(document, known, lines, found, evidence).read();
    }

    /** A long line that ends in the middle of a sentence: the next goes on with it. */
    private static boolean runsOn(Line line, Document document) {
        char last = document.tokens().chars().charAt(line.to() - 1);
        return line.length() > LONG_LINE && (Character.isLetterOrDigit(last) || last == ',');
    }

    private static boolean isSilent(Line line, Document document, LabelWords known) {
        String chars = document.tokens().chars();
        return known.match(LinePattern.FURNITURE, chars, line.from(), line.to()) != null
                || known.match(LinePattern.EXAMINER, chars, line.from(), line.to()) != null;
    }

    /** The paragraphs of its turns, in order. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Whose turn it is; null for what is no turn. */
    @Nullable
    public Voice voice(Quotation.@Nullable Turn turn) {
        return turn == null ? null : voices.get(turn.index());
    }

    /** How sure it is that the document is a transcript, from 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /** Whether some of these tokens are a turn's, or a stage direction, a page number and the like between turns. */
    public boolean takes(Range range) {
        int next = taken.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }
}
