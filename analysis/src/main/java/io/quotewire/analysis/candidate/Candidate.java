package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.Quotation.Turn;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation whose speaker is not yet known by name.
 *
 * @param kind how the words are reported
 * @param pattern how it is attributed
 * @param polarity whether it was said at all
 * @param fragments its parts, in order
 * @param cue the words that announce it
 * @param mention the words beside it that stand for the speaker, where its own sentence has them
 * @param antecedent what a relative pronoun as mention stands for
 * @param actor who acts in the sentence before it, where its own names nobody
 * @param turn its place in a transcript
 */
public record Candidate(
        Kind kind,
        Pattern pattern,
        Polarity polarity,
        List<Range> fragments,
        @Nullable Range cue,
        @Nullable Range mention,
        @Nullable Range antecedent,
        @Nullable Range actor,
        @Nullable Turn turn) {

    public Candidate {
        fragments = List.copyOf(fragments);
    }

    /** First token of its content. */
    public int from() {
        return fragments.get(0).from();
    }

    /** One past the last token of its content. */
    public int to() {
        return fragments.get(fragments.size() - 1).to();
    }

    /** The same with other parts. */
    public Candidate withFragments(List<Range> other) {
        return new Candidate(kind, pattern, polarity, other, cue, mention, antecedent, actor, turn);
    }

    /** The same, said or not. */
    public Candidate with(Polarity other) {
        return new Candidate(kind, pattern, other, fragments, cue, mention, antecedent, actor, turn);
    }
}
