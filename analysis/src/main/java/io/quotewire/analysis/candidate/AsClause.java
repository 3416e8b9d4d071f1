package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.grammar.Borders;
import io.quotewire.analysis.grammar.Complement;
import io.quotewire.analysis.grammar.CueGroup;
import io.quotewire.analysis.grammar.ReportedClauses;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "As Ann Lee said, …", "As reported by the agency, …" and "…, as Ann Lee noted". */
public final class AsClause implements Rule {

    private static final int FARTHEST = 15;

    @Override
    public List<Candidate> at(Sentence sentence, int token, Standing standing) {
        boolean opens = token == sentence.from()
                || sentence.is(token - 1, Trait.COORDINATOR)
                || sentence.sign(token - 1, ",(")
                || sentence.marked(token - 1);
        boolean as = opens && !sentence.marked(token) && sentence.word(token, Keyword.AS);
        return as ? attribute(sentence, token, standing) : List.of();
    }

    private static List<Candidate> attribute(Sentence sentence, int as, Standing standing) {
        int verb = verb(sentence, as + 1);
        Range mention = verb < 0 ? null : mention(sentence, as, verb);
        if (mention == null) {
            return List.of();
        }
        int end = Math.max(sentence.is(verb, Trait.WITH_PARTICLE) ? verb + 2 : verb + 1, mention.to());
        Range cue = new Range(verb, verb + 1);
        if (followsClause(sentence, as)) {
            return before(sentence, as, end, cue, mention, standing);
        }
        return reportsMore(sentence, end) ? List.of() : after(sentence, sign(sentence, end), cue, mention);
    }

    /** Whether a clause stands before, so that "as" looks back on it; "given that, as she said," has only begun. */
    private static boolean followsClause(Sentence sentence, int as) {
        int last = sentence.sign(as - 1, ",(") ? as - 2 : as - 1;
        int from = sentence.from();
        return !ReportedClauses.hasOnlyBegun(sentence, last)
                && (sentence.holdsMarked(from, as) || sentence.holdsClause(from, as));
    }

    /** "As she said, the talks have failed": what follows the comma or colon. */
    private static List<Candidate> after(Sentence sentence, int sign, Range cue, Range mention) {
        int from = sign + 1;
        if (!sentence.sign(sign, ",:") || from >= sentence.to()) {
            return List.of();
        }
        Range content = new Range(from, new Complement(sentence).end(from));
        boolean speaks = sentence.holdsMarked(content.from(), content.to())
                || sentence.holdsClause(content.from(), content.to());
        return speaks
                ? List.of(Candidates.of(sentence, content.from(), content.to(), cue, mention, Pattern.AS_CLAUSE))
                : List.of();
    }

    /** "As the mayor announced that …, the crowd": what follows the verb is what is said. */
    private static boolean reportsMore(Sentence sentence, int end) {
        boolean clause = sentence.is(end, Trait.WORD) && sentence.isFinite(end + 1);
        return clause || sentence.word(end, Keyword.THAT) || sentence.word(end, Keyword.AT);
    }

    /** "The talks have failed, as she noted on Monday.": what stands before, when nothing else is reported. */
    private static List<Candidate> before(
            Sentence sentence, int as, int verbEnd, Range cue, Range mention, Standing standing) {
        int end = SecondPart.afterOccasion(sentence, verbEnd);
        boolean ends = end >= sentence.to() || sentence.sign(end, ".,;)");
        int from = Afterword.contentStart(sentence, as, standing);
        int to = Borders.trimmed(sentence, from, as);
        boolean plain = sentence.sign(as - 1, ",")
                && !sentence.is(to - 1, Trait.PREPOSITION)
                && !sentence.holdsMarked(from, to);
        boolean speaks =
                ends && from < to && plain && sentence.holdsClause(from, to) && !holdsUnsaid(sentence, from, to);
        return speaks ? List.of(Candidates.of(sentence, from, to, cue, mention, Pattern.AS_CLAUSE)) : List.of();
    }

    /** "She did not say that it was late, as the papers reported": what nobody said is not the papers' either. */
    private static boolean holdsUnsaid(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i = sentence.next(i)) {
            CueGroup cue = sentence.cueAt(i);
            if (cue != null && cue.polarity() != Polarity.SAID && sentence.is(i, Trait.SPEECH)) {
                return true;
            }
        }
        return false;
    }

    /** The verb of saying of a short clause: "as he said", "as Tom Ray, a guard, puts it"; -1 if none. */
    private static int verb(Sentence sentence, int from) {
        boolean comma = false;
        for (int i = from; i < sentence.to() && i < from + FARTHEST; i++) {
            if (sentence.marked(i) || sentence.sign(i, ";:") || sentence.word(i, Keyword.AS)) {
                return -1;
            }
            boolean passive = i == from && sentence.is(i, Trait.SPEECH) && sentence.is(i, Trait.PAST);
            if (passive || sentence.isFiniteSpeech(i)) {
                return !comma || sentence.sign(sentence.groupStart(i) - 1, ",") ? i : -1;
            }
            comma |= sentence.sign(i, ",");
        }
        return -1;
    }

    @Nullable
    private static Range mention(Sentence sentence, int as, int verb) {
        int from = as + 1;
        if (verb == from) {
            return sentence.word(verb + 1, Keyword.AGENT) ? sentence.speakersStartingAt(verb + 2) : null;
        }
        int group = sentence.groupStart(verb);
        boolean concerns = sentence.is(from, Trait.PREPOSITION) || sentence.word(from, Keyword.INFINITIVE);
        return group > from && !concerns && !sentence.holdsClause(from, group)
                ? new Range(from, Borders.trimmed(sentence, from, group))
                : null;
    }

    /** The comma or colon that ends the clause, over when and where it was said. */
    private static int sign(Sentence sentence, int from) {
        int i = from;
        while (i < from + FARTHEST && i < sentence.to() && !sentence.sign(i, ",:") && !sentence.marked(i)) {
            i++;
        }
        return i;
    }
}
