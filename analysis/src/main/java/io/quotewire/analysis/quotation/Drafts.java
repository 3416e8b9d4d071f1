package io.quotewire.analysis.quotation;

import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes drafts of contents found in a sentence, and says of which kind they are. */
final class Drafts {

    private Drafts() {}

    /** A quotation whose content is a run of tokens: direct if one marked stretch fills it. */
    static Draft of(Scene scene, int from, int to, @Nullable Range cue, @Nullable Range mention, String rule) {
        List<Marked> stretches = scene.stretches(from, to);
        if (stretches.isEmpty()) {
            return draft(Kind.INDIRECT, new Range(from, to), cue, mention, rule);
        }
        Marked first = stretches.get(0);
        if (first.open() == from && first.outside().to() >= to) {
            return draft(Kind.DIRECT, first.inside(), cue, mention, rule);
        }
        return draft(Kind.MIXED, new Range(from, to), cue, mention, rule);
    }

    private static Draft draft(Kind kind, Range content, @Nullable Range cue, @Nullable Range mention, String rule) {
        return new Draft(kind, List.of(content), cue, mention, null, rule);
    }
}
