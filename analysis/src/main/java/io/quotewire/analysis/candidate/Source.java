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
        Range mention = sentence.speakersStartingAt(at + 2);
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
        } else if (rest + 1 < limit && !saysAgain(sentence, mention, rest + 1)) {
            int end = new Complement(sentence).end(rest + 1);
            return List.of(Candidates.of(sentence, rest + 1, end, cue, mention, Pattern.SOURCE));
        }
        return List.of();
    }

    /**
     * "According to Ann Lee, Lee said “it was late”", "According to Ann Lee, she told reporters that": one who is told
     * twice speaks once.
     */
    private static boolean saysAgain(Sentence sentence, Range mention, int from) {
        Range subject = sentence.phraseStartingAt(from);
        if (subject == null) {
            return false;
        }
        int verb = subject.to();
        while (sentence.is(verb, Trait.AUXILIARY, Trait.ADVERB) && sentence.contains(verb)) {
            verb++;
        }
        return sentence.isFiniteSpeech(verb)
                && (sentence.word(from, Keyword.HE_OR_SHE) || holdsWord(sentence, mention, subject.to() - 1));
    }

    private static boolean holdsWord(Sentence sentence, Range mention, int word) {
        String key = sentence.tokens().key(word);
        for (int i = mention.from(); i < mention.to(); i++) {
            if (sentence.is(i, Trait.CAPITALISED) && sentence.tokens().key(i).equals(key)) {
                return true;
            }
        }
        return false;
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
