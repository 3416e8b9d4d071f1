package io.quotewire.analysis.quotation;

import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import java.util.List;

/** Sentences that stand in marks as a whole: who says them stands in another sentence. */
final class Standalone implements Rule {

    private static final String NAME = "a sentence in marks";

    @Override
    public void apply(Scene scene) {
        for (Marked marked : scene.stretches(scene.sentence.from(), scene.sentence.to())) {
            boolean begins = marked.open() == scene.sentence.from() || scene.sign(marked.open() - 1, ":");
            Range outside = marked.outside();
            boolean ends = outside.to() >= scene.sentence.to() || scene.sign(outside.to(), ".?!");
            if (begins && ends && scene.free(marked.inside())) {
                Range mention = begins && marked.open() > scene.sentence.from()
                        ? new Subjects(scene).ofClauseBefore(marked.open())
                        : null;
                scene.add(new Draft(Kind.DIRECT, List.of(marked.inside()), null, mention, null, NAME));
            }
        }
    }
}
