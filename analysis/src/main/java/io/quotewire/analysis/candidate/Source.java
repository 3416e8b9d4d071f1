package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "According to X, …" and "…, according to X". */
final class Source implements Rule {

    @Override
    public void apply(Scene scene) {
        for (int i = scene.sentence.from(); i < scene.sentence.to(); i = scene.next(i)) {
            if (!scene.marked(i) && scene.word(i, Keyword.ACCORDING) && scene.word(i + 1, Keyword.INFINITIVE)) {
                attribute(scene, i);
            }
        }
    }

    private void attribute(Scene scene, int at) {
        int limit = scene.sentence.to();
        Range mention = new NounPhrases(scene).startingAt(at + 2, limit);
        if (mention == null) {
            return;
        }
        Range cue = new Range(at, at + 2);
        int rest = mention.to();
        while (rest < limit && !scene.sign(rest, ",:")) {
            rest = scene.next(rest);
        }
        if (at > scene.sentence.from() + 2 && !beginsClause(scene, at)) {
            int from = scene.sentence.from();
            if (scene.is(from, Trait.COORDINATOR)) {
                from++;
            }
            Range first = new Range(from, Borders.trimmed(scene, from, at));
            Range second = rest(scene, first, rest);
            List<Range> parts = second == null ? List.of(first) : List.of(first, second);
            scene.add(Candidates.of(scene, parts, cue, mention, Pattern.SOURCE));
        } else if (rest + 1 < limit) {
            int end = new Complement(scene).end(rest + 1);
            scene.add(Candidates.of(scene, rest + 1, end, cue, mention, Pattern.SOURCE));
        }
    }

    /** "because, according to Ann Lee, it": the clause has only begun. */
    private static boolean beginsClause(Scene scene, int at) {
        return scene.sign(at - 1, ",") && ReportedClauses.hasOnlyBegun(scene, at - 2);
    }

    /** "The plan, according to Ann Lee, is dead": the rest of a clause that is not yet one. */
    @Nullable
    private static Range rest(Scene scene, Range first, int comma) {
        int from = comma + 1;
        boolean goesOn = scene.sign(comma, ",") && from < scene.sentence.to();
        boolean whole =
                scene.holdsMarked(first.from(), first.to()) || Verbs.holdsClause(scene, first.from(), first.to());
        return goesOn && (!whole || scene.is(from, Trait.AUXILIARY)) ? new Range(from, Borders.end(scene, from)) : null;
    }
}
