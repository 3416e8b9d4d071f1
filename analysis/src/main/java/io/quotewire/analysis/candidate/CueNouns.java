package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.grammar.Complement;
import io.quotewire.analysis.grammar.ReportedClauses;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun that stands for an utterance reports it: "over her claim that …", "his answer was that …", "chants of “…”".
 */
public final class CueNouns implements Rule {

    private static final int FARTHEST = 12;

    @Override
    public List<Candidate> at(Sentence sentence, int token, Standing standing) {
        boolean noun = sentence.is(token, Trait.UTTERANCE)
                && !sentence.marked(token)
                && !standing.taken(token)
                && !sentence.isCue(token);
        return noun ? report(sentence, token, standing) : List.of();
    }

    /** Who "broke into chants" or "erupted in chants" uttered them; who "heard chants" did not. */
    private static List<Candidate> report(Sentence sentence, int noun, Standing standing) {
        if (sentence.word(noun + 1, Keyword.OF) && sentence.marked(noun + 2)) {
            Range words = sentence.stretch(noun + 2).outside();
            if (sentence.sign(words.to() - 2, "!,") || words.length() > 4) {
                boolean utters = sentence.word(noun - 1, Keyword.INTO);
                return see(sentence, noun, words, utters ? Actors.before(sentence, noun, standing) : null);
            }
            return List.of();
        }
        Range summed = summedUp(sentence, noun);
        if (summed != null) {
            Range source =
                    sentence.word(noun + 1, Keyword.OF) ? sentence.phraseStartingAt(noun + 2) : owner(sentence, noun);
            return source == null ? List.of() : see(sentence, noun, summed, source);
        }
        Range mention = owner(sentence, noun);
        int from = noun + 1;
        if (sentence.word(from, Keyword.ORIGIN)) {
            mention = sentence.phraseStartingAt(from + 1);
            from = mention == null ? from : mention.to();
        }
        int content = contentStart(sentence, noun, from);
        return mention == null || content <= 0
                ? List.of()
                : see(sentence, noun, new Range(content, new Complement(sentence).end(content)), mention);
    }

    /** "“It is over” was the verdict of Ann Lee", "“Never” was her answer": the words before the noun; null if none. */
    @Nullable
    private static Range summedUp(Sentence sentence, int noun) {
        int be = noun - 1;
        while (be > noun - 4 && sentence.is(be, Trait.WORD) && !sentence.is(be, Trait.BE)) {
            be--;
        }
        boolean sums = be < noun - 1 && sentence.is(be, Trait.BE) && sentence.marked(be - 1);
        return sums ? sentence.stretch(be - 1).outside() : null;
    }

    private static List<Candidate> see(Sentence sentence, int noun, Range content, @Nullable Range mention) {
        return content.length() > 1
                ? List.of(Candidates.of(
                        sentence, content.from(), content.to(), new Range(noun, noun + 1), mention, Pattern.CUE_NOUN))
                : List.of();
    }

    /** "Ann Lee's", "the campaign's", "her": whose a noun is, over up to three adjectives; null if nobody's. */
    @Nullable
    private static Range owner(Sentence sentence, int noun) {
        int i = noun - 1;
        while (i > noun - 4 && sentence.is(i, Trait.WORD) && !sentence.is(i, Trait.POSSESSIVE, Trait.GENITIVE)) {
            i--;
        }
        boolean owns = sentence.contains(i) && !sentence.marked(i) && sentence.is(i, Trait.POSSESSIVE, Trait.GENITIVE);
        return owns ? new Range(ownerStart(sentence, i), i + 1) : null;
    }

    private static int ownerStart(Sentence sentence, int owner) {
        int i = owner;
        while (sentence.contains(i - 1) && sentence.is(i - 1, Trait.CAPITALISED, Trait.INITIAL)) {
            i--;
        }
        return sentence.is(i - 1, Trait.DETERMINER) ? i - 1 : i;
    }

    /** "claim on Monday that", "answer was that", "slogan is “…”": where the words begin; -1 if none follow. */
    private static int contentStart(Sentence sentence, int noun, int from) {
        if (sentence.is(from, Trait.BE)) {
            return sentence.word(from + 1, Keyword.THAT) || sentence.marked(from + 1) ? from + 1 : -1;
        }
        boolean object = sentence.holdsClause(sentence.from(), noun);
        for (int i = from; object && i < from + FARTHEST && i < sentence.to(); i++) {
            if (sentence.word(i, Keyword.THAT)) {
                boolean relative = sentence.isFinite(i + 1) || sentence.is(i + 1, Trait.AUXILIARY);
                return !relative && ReportedClauses.followsThat(sentence, i, sentence.to()) ? i : -1;
            }
            boolean occasion = sentence.is(i, Trait.PREPOSITION, Trait.TIME) || sentence.is(i, Trait.REPORT);
            if (sentence.marked(i) || !(occasion || sentence.is(i, Trait.DETERMINER))) {
                return -1;
            }
        }
        return -1;
    }
}
