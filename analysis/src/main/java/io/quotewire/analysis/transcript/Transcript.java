package io.quotewire.analysis.transcript;

import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.transcript.evidence.Evidence;
import io.quotewire.analysis.transcript.layout.LabelledLines;
import io.quotewire.analysis.transcript.turn.Interview;
import io.quotewire.analysis.transcript.turn.Paragraph;
import io.quotewire.analysis.transcript.turn.TurnReader;
import io.quotewire.analysis.transcript.turn.Turns;
import io.quotewire.analysis.transcript.voice.Voice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document holds of a transcript: its turns, whose they are, and how sure that is. Empty if it is none. */
public final class Transcript {

    private static final double LEAST = 0.5;

    private final Turns turns;
    private final Map<Integer, Voice> voices = new HashMap<>();
    private final double confidence;

    private Transcript(Turns turns, double confidence) {
        this.turns = turns;
        this.confidence = confidence;
        turns.paragraphs().forEach(p -> voices.put(p.place().index(), p.speaker()));
    }

    /** Reads a document. */
    public static Transcript of(LabelledLines lines) {
        Evidence evidence = Evidence.of(lines);
        if (evidence.confidence() >= LEAST) {
            return new Transcript(new TurnReader(lines, evidence.speakers()).read(), evidence.confidence());
        }
        Interview interview = new Interview(lines);
        return interview.confidence() >= LEAST
                ? new Transcript(interview.read(), interview.confidence())
                : new Transcript(Turns.NONE, 0);
    }

    /** The paragraphs of its turns, in order. */
    public List<Paragraph> paragraphs() {
        return turns.paragraphs();
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
        return turns.takes(range);
    }
}
