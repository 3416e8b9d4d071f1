package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.text.Marked;
import java.util.List;

/** In a text whose language the other rules do not know: what stands in marks and is long enough for an utterance. */
public final class BareMarks implements Rule {

    private static final int SHORTEST = 10;
    private static final int SHORTEST_IDEOGRAPHIC = 5;

    @Override
    public List<Candidate> at(Sentence sentence, int token, Standing standing) {
        if (!sentence.marked(token)) {
            return List.of();
        }
        Marked marked = sentence.stretch(token);
        int from = sentence.tokens().start(marked.inside().from());
        int to = sentence.tokens().end(marked.inside().to() - 1);
        boolean ideographic = sentence.tokens().chars().charAt(from) >= '\u3040';
        boolean utterance = to - from >= (ideographic ? SHORTEST_IDEOGRAPHIC : SHORTEST);
        return utterance
                ? List.of(new Candidate(
                        Kind.DIRECT,
                        Pattern.BARE_MARKS,
                        Polarity.SAID,
                        List.of(marked.inside()),
                        null,
                        null,
                        null,
                        null,
                        null))
                : List.of();
    }
}
