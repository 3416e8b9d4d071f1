package io.quotewire.analysis.transcript.turn;

import io.quotewire.analysis.text.Range;
import java.util.BitSet;
import java.util.List;

/**
 * The turns of a transcript.
 *
 * @param paragraphs their paragraphs, in order
 * @param taken the tokens that are a turn's, a label's, or a stage direction, a page number and the like between turns
 */
public record Turns(List<Paragraph> paragraphs, BitSet taken) {

    public static final Turns NONE = new Turns(List.of(), new BitSet());

    public Turns {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether some of these tokens are taken. */
    public boolean takes(Range range) {
        int next = taken.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }
}
