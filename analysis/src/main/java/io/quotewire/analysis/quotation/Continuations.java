package io.quotewire.analysis.quotation;

import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Marks;
import io.quotewire.analysis.text.Range;
import java.util.ArrayList;
import java.util.List;

/** Joins what long quotations have in each paragraph, each opened by a mark of its own and only the last closed. */
final class Continuations {

    private final Marks marks;

    Continuations(Document document) {
        this.marks = document.marks();
    }

    /** The quotations, those that go on in the next paragraph joined with what follows there. */
    List<Draft> join(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(joined.get(last), draft)) {
                joined.set(last, join(joined.get(last), draft));
            } else {
                joined.add(draft);
            }
        }
        return joined;
    }

    private boolean goesOn(Draft first, Draft second) {
        int at = marks.at(first.to() - 1);
        boolean direct = first.kind() == Kind.DIRECT || first.kind() == Kind.MIXED;
        return direct
                && at >= 0
                && marks.stretches().get(at).continues()
                && marks.stretches().get(at).close() == first.to()
                && second.from() == marks.stretches().get(at + 1).inside().from();
    }

    private static Draft join(Draft first, Draft second) {
        List<Range> fragments = new ArrayList<>(first.fragments());
        Range head = fragments.remove(fragments.size() - 1);
        fragments.add(new Range(head.from(), second.fragments().get(0).to()));
        fragments.addAll(second.fragments().subList(1, second.fragments().size()));
        Draft source = first.mention() == null ? second : first;
        return new Draft(first.kind(), fragments, source.cue(), source.mention(), null, first.rule());
    }
}
