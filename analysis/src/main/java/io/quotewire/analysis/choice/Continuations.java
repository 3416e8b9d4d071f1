package io.quotewire.analysis.choice;

import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Marks;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins what belongs together: the paragraphs of a long quotation, each opened by a mark of its own and only the last
 * closed, and the halves that an attribution parts.
 */
final class Continuations {

    private final Marks marks;
    private final Tokens tokens;

    Continuations(Document document) {
        this.marks = document.marks();
        this.tokens = document.tokens();
    }

    /** The quotations, those that go on in the next paragraph joined with what follows there. */
    List<Candidate> join(List<Candidate> candidates) {
        List<Candidate> joined = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(joined.get(last), candidate)) {
                joined.set(last, join(joined.get(last), candidate));
            } else if (last >= 0 && isSplit(joined.get(last), candidate)) {
                joined.set(last, append(joined.get(last), candidate));
            } else {
                joined.add(candidate);
            }
        }
        return joined;
    }

    /** "“We will,” he said. “We must.”": the attribution splits what is said, also between two sentences. */
    private boolean isSplit(Candidate first, Candidate second) {
        Range cue = first.cue();
        boolean attributed = first.kind() == Kind.DIRECT && cue != null && cue.from() >= first.to();
        if (cue == null
                || !attributed
                || second.cue() != null
                || second.mention() != null
                || second.kind() != Kind.DIRECT) {
            return false;
        }
        for (int i = cue.to(); i < second.from(); i++) {
            if (tokens.startsLine(i) || (i < second.from() - 1 && marks.at(i) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static Candidate append(Candidate first, Candidate second) {
        List<Range> fragments = new ArrayList<>(first.fragments());
        fragments.addAll(second.fragments());
        return first.withFragments(fragments);
    }

    private boolean goesOn(Candidate first, Candidate second) {
        int at = marks.at(first.to() - 1);
        boolean direct = first.kind() == Kind.DIRECT || first.kind() == Kind.MIXED;
        return direct
                && at >= 0
                && at + 1 < marks.stretches().size()
                && marks.stretches().get(at).continues()
                && marks.stretches().get(at).close() == first.to()
                && second.from() == marks.stretches().get(at + 1).inside().from();
    }

    private static Candidate join(Candidate first, Candidate second) {
        List<Range> fragments = new ArrayList<>(first.fragments());
        Range head = fragments.remove(fragments.size() - 1);
        fragments.add(new Range(head.from(), second.fragments().get(0).to()));
        fragments.addAll(second.fragments().subList(1, second.fragments().size()));
        Candidate source = first.mention() == null ? second : first;
        return new Candidate(
                first.kind(),
                first.pattern(),
                first.polarity(),
                fragments,
                source.cue(),
                source.mention(),
                source.antecedent(),
                first.actor() == null ? source.actor() : first.actor(),
                null);
    }
}
