package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.text.Marked;
import java.util.List;

/** In a text whose language the other rules do not know: what stands in marks and is long enough for an utterance. */
final class BareMarks implements Rule {

    private static final int SHORTEST = 10;
    private static final int SHORTEST_IDEOGRAPHIC = 5;

    @Override
    public void apply(Scene scene) {
        for (Marked marked : scene.stretches(scene.sentence.from(), scene.sentence.to())) {
            int from = scene.tokens.start(marked.inside().from());
            int to = scene.tokens.end(marked.inside().to() - 1);
            boolean ideographic = scene.tokens.chars().charAt(from) >= '\u3040';
            if (to - from >= (ideographic ? SHORTEST_IDEOGRAPHIC : SHORTEST)) {
                scene.add(new Candidate(
                        Kind.DIRECT,
                        Pattern.BARE_MARKS,
                        Polarity.SAID,
                        List.of(marked.inside()),
                        null,
                        null,
                        null,
                        null,
                        null));
            }
        }
    }
}
