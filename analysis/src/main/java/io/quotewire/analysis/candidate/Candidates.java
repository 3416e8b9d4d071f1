package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.grammar.Subjects;
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
    static Candidate of(
            Sentence sentence, int from, int to, @Nullable Range cue, @Nullable Range mention, Pattern pattern) {
        return of(sentence, List.of(new Range(from, to)), cue, mention, pattern);
    }

    /** A quotation in parts: direct if marked stretches fill them all, mixed if there is any. */
    static Candidate of(
            Sentence sentence, List<Range> parts, @Nullable Range cue, @Nullable Range mention, Pattern pattern) {
        List<Range> fragments = new ArrayList<>();
        boolean marked = false;
        boolean plain = false;
        for (Range part : parts) {
            List<Marked> stretches = sentence.stretches(part.from(), part.to());
            boolean whole = fills(part, stretches);
            marked |= !stretches.isEmpty();
            plain |= !whole;
            fragments.add(whole ? stretches.get(0).inside() : part);
        }
        Kind kind = !marked ? Kind.INDIRECT : plain ? Kind.MIXED : Kind.DIRECT;
        return new Candidate(
                kind, pattern, Polarity.SAID, fragments, cue, mention, antecedent(sentence, mention), null, null);
    }

    /** "some commentators who suggested", "Ann Lee, who said": the phrase that a relative pronoun hangs on. */
    @Nullable
    private static Range antecedent(Sentence sentence, @Nullable Range mention) {
        if (mention == null || !sentence.is(mention.from(), Trait.RELATIVE)) {
            return null;
        }
        int before = mention.from();
        int comma = sentence.sign(before - 1, ",") ? before - 1 : before;
        Range phrase = new Subjects(sentence).before(comma);
        return phrase == null ? null : fromDeterminer(sentence, phrase);
    }

    /** "convince some lawmakers": a determiner begins a phrase. */
    private static Range fromDeterminer(Sentence sentence, Range phrase) {
        int i = phrase.from();
        while (i < phrase.to()
                && !sentence.is(i, Trait.DETERMINER, Trait.CAPITALISED)
                && !sentence.is(i, Trait.PREPOSITION)) {
            i++;
        }
        return i < phrase.to() && sentence.is(i, Trait.DETERMINER) ? new Range(i, phrase.to()) : phrase;
    }

    private static boolean fills(Range part, List<Marked> stretches) {
        return !stretches.isEmpty()
                && stretches.get(0).open() == part.from()
                && stretches.get(0).outside().to() >= part.to();
    }
}
