package io.quotewire.analysis.candidate;

import io.quotewire.analysis.grammar.Borders;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a sentence when a rule looks at it. The rules only read it.
 *
 * @param sentence the sentence
 * @param chosen the quotations that stand so far in this sentence, in the order in which they were chosen
 * @param previous the quotation chosen last before this sentence
 * @param introducer whom the paragraph before introduced with a colon
 * @param actor who acts in the sentence before, in the same paragraph
 */
public record Standing(
        Sentence sentence,
        List<Candidate> chosen,
        @Nullable Candidate previous,
        @Nullable Range introducer,
        @Nullable Range actor) {

    /** Whether no chosen quotation has any of these words. */
    public boolean free(Range range) {
        for (Candidate candidate : chosen) {
            for (Range fragment : candidate.fragments()) {
                if (range.overlaps(fragment)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether all parts of a candidate are free. */
    public boolean free(Candidate candidate) {
        return candidate.fragments().stream().allMatch(this::free);
    }

    /** Whether a token belongs to a quotation or to the cue of one. */
    boolean taken(int token) {
        Range range = new Range(token, token + 1);
        return !free(range)
                || chosen.stream().anyMatch(c -> c.cue() != null && c.cue().overlaps(range));
    }

    /** Where a run of tokens has to end so that it leaves the next quotation, its mention and its cue alone. */
    int freeEnd(int from, int to) {
        int end = to;
        for (Candidate candidate : chosen) {
            end = before(candidate.fragments().get(0), from, end);
            end = candidate.mention() == null ? end : before(candidate.mention(), from, end);
            end = candidate.cue() == null ? end : before(candidate.cue(), from, end);
        }
        return end == to ? to : Borders.trimmed(sentence, from, end);
    }

    private int before(Range other, int from, int end) {
        int start =
                sentence.marked(other.from()) ? sentence.stretch(other.from()).open() : other.from();
        return start > from ? Math.min(end, start) : end;
    }

    /** Whether a quotation stands before this sentence in its paragraph. */
    boolean followsQuotation() {
        return previous != null && sentence.paragraph().contains(previous.from());
    }

    /** The mention of the quotation in this sentence whose cue stands last before a token. */
    @Nullable
    Range lastMention(int token) {
        Range mention = null;
        int nearest = -1;
        for (Candidate candidate : chosen) {
            Range cue = candidate.cue();
            if (cue != null && cue.from() < token && cue.from() > nearest && candidate.mention() != null) {
                mention = candidate.mention();
                nearest = cue.from();
            }
        }
        return mention;
    }
}
