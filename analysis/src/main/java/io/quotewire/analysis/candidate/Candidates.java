package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes candidates of contents found in a sentence, and says of which kind they are. */
final class Candidates {

    private Candidates() {}

    /** A quotation whose content is a run of tokens. */
    static Candidate of(Scene scene, int from, int to, @Nullable Range cue, @Nullable Range mention, Pattern pattern) {
        return of(scene, List.of(new Range(from, to)), cue, mention, pattern);
    }

    /** A quotation in parts: direct if marked stretches fill them all, mixed if there is any. */
    static Candidate of(Scene scene, List<Range> parts, @Nullable Range cue, @Nullable Range mention, Pattern pattern) {
        List<Range> fragments = new ArrayList<>();
        boolean marked = false;
        boolean plain = false;
        for (Range part : parts) {
            List<Marked> stretches = scene.stretches(part.from(), part.to());
            boolean whole = fills(part, stretches);
            marked |= !stretches.isEmpty();
            plain |= !whole;
            fragments.add(whole ? stretches.get(0).inside() : part);
        }
        Kind kind = !marked ? Kind.INDIRECT : plain ? Kind.MIXED : Kind.DIRECT;
        return new Candidate(
                kind, pattern, Polarity.SAID, fragments, cue, mention, antecedent(scene, mention), null, null);
    }

    /** "some commentators who suggested", "Ann Lee, who said": the phrase that a relative pronoun hangs on. */
    @Nullable
    private static Range antecedent(Scene scene, @Nullable Range mention) {
        if (mention == null || !scene.is(mention.from(), Trait.RELATIVE)) {
            return null;
        }
        int before = mention.from();
        int comma = scene.sign(before - 1, ",") ? before - 1 : before;
        Range phrase = new Subjects(scene).before(comma);
        return phrase == null ? null : fromDeterminer(scene, phrase);
    }

    /** "convince some lawmakers": a determiner begins a phrase. */
    private static Range fromDeterminer(Scene scene, Range phrase) {
        int i = phrase.from();
        while (i < phrase.to()
                && !scene.is(i, Trait.DETERMINER, Trait.CAPITALISED)
                && !scene.is(i, Trait.PREPOSITION)) {
            i++;
        }
        return i < phrase.to() && scene.is(i, Trait.DETERMINER) ? new Range(i, phrase.to()) : phrase;
    }

    private static boolean fills(Range part, List<Marked> stretches) {
        return !stretches.isEmpty()
                && stretches.get(0).open() == part.from()
                && stretches.get(0).outside().to() >= part.to();
    }
}
