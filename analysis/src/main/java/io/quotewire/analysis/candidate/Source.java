package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.grammar.Borders;
import io.quotewire.analysis.grammar.Complement;
import io.quotewire.analysis.grammar.ReportedClauses;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "According to X, …" and "…, according to X". */
public final class Source implements Rule {

    @Override
    public List<Candidate> at(Sentence sentence, int token, Standing standing) {
        boolean opens = !sentence.marked(token)
                && sentence.word(token, Keyword.ACCORDING)
                && sentence.word(token + 1, Keyword.ADDRESSING);
        return opens ? attribute(sentence, token) : List.of();
    }

    private static List<Candidate> attribute(Sentence sentence, int at) {
        int limit = sentence.to();
        Range mention = sentence.phraseStartingAt(at + 2);
        if (mention == null) {
            return List.of();
        }
        Range cue = new Range(at, at + 2);
        int rest = mention.to();
        while (rest < limit && !sentence.sign(rest, ",:")) {
            rest = sentence.next(rest);
        }
        if (at > sentence.from() + 2 && !beginsClause(sentence, at)) {
            int from = sentence.from();
            if (sentence.is(from, Trait.COORDINATOR)) {
                from++;
            }
            Range first = new Range(from, Borders.trimmed(sentence, from, at));
            Range second = rest(sentence, first, rest);
            List<Range> parts = second == null ? List.of(first) : List.of(first, second);
            return List.of(Candidates.of(sentence, parts, cue, mention, Pattern.SOURCE));
        } else if (rest + 1 < limit) {
            int end = new Complement(sentence).end(rest + 1);
            return List.of(Candidates.of(sentence, rest + 1, end, cue, mention, Pattern.SOURCE));
        }
        return List.of();
    }

    /** "because, according to Ann Lee, it": the clause has only begun. */
    private static boolean beginsClause(Sentence sentence, int at) {
        return sentence.sign(at - 1, ",") && ReportedClauses.hasOnlyBegun(sentence, at - 2);
    }

    /** "The plan, according to Ann Lee, is dead": the rest of a clause that is not yet one. */
    @Nullable
    private static Range rest(Sentence sentence, Range first, int comma) {
        int from = comma + 1;
        boolean goesOn = sentence.sign(comma, ",") && from < sentence.to();
        boolean whole =
                sentence.holdsMarked(first.from(), first.to()) || sentence.holdsClause(first.from(), first.to());
        return goesOn && (!whole || sentence.is(from, Trait.AUXILIARY))
                ? new Range(from, Borders.end(sentence, from))
                : null;
    }
}
