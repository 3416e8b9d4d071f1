package io.quotewire.analysis.transcript.signature;

import io.quotewire.analysis.text.Range;
import java.util.List;

/**
 * Words whose speaker stands in a line of its own, above or below.
 *
 * @param parts the words, without marks and signs of quoting
 * @param name the words that stand for the speaker
 * @param outside all of it, from the first line to the last
 */
public record Signed(List<Range> parts, Range name, Range outside) {

    public Signed {
        parts = List.copyOf(parts);
    }
}
