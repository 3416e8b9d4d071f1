package io.quotewire.analysis.transcript.turn;

import io.quotewire.analysis.Quotation.Turn;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.transcript.voice.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a turn.
 *
 * @param place which turn, and which paragraph of it
 * @param parts its words, cut where lines are numbered
 * @param label the words that stand for the speaker; null where the layout alone tells who speaks
 * @param speaker whose words they are
 */
public record Paragraph(
        Turn place, List<Range> parts, @Nullable Range label, Voice speaker) {

    public Paragraph {
        parts = List.copyOf(parts);
    }
}
