package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds what a verb of saying reports, to its right: over times, places and addressees to the clause or the marks. */
public final class Complement {

    private static final int FARTHEST = 30;

    private final Sentence sentence;
    private final NounPhrases phrases;

    public Complement(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
    }

    /** Where the content begins that stands after a verb; -1 if the verb reports nothing here. */
    public int start(int verb) {
        int limit = Math.min(sentence.to(), verb + FARTHEST);
        int i = sentence.is(verb, Trait.WITH_PARTICLE) ? verb + 2 : verb + 1;
        if (sentence.is(verb, Trait.ADDRESSED) && !sentence.is(verb, Trait.WITH_PARTICLE) && !opensClause(i)) {
            int told = addressee(i);
            if (told > i && sentence.word(told, Keyword.INFINITIVE) && sentence.is(told + 1, Trait.WORD)) {
                return i;
            }
            i = told;
        }
        if (!sentence.is(verb, Trait.SPEECH) && sentence.word(i, Keyword.INFINITIVE)) {
            return i;
        }
        boolean spokenTo = sentence.is(verb, Trait.ADDRESSED) && i > verb + 1 && !sentence.is(i, Trait.RELATIVE);
        int that = spokenTo || opensOccasion(i) ? clauseAfterOccasion(i, limit) : -1;
        return that >= 0 ? that : afterAdjuncts(i, limit);
    }

    private int afterAdjuncts(int from, int limit) {
        int i = from;
        while (i < limit) {
            if (sentence.marked(i) || opensClause(i)) {
                return i;
            }
            int next = sentence.sign(i, ",:—–―-") ? afterSign(i, limit) : adjunctEnd(i, limit);
            if (next == i) {
                return sentence.sign(i, ".?!;") ? -1 : i;
            }
            if (next < 0 || next >= limit || (sentence.sign(i, ",:—–―-") && startsContent(next))) {
                return next < limit ? next : -1;
            }
            i = next;
        }
        return -1;
    }

    private boolean startsContent(int i) {
        return sentence.sign(i - 1, ":") || sentence.marked(i) || opensClause(i);
    }

    /** Over a colon or comma to what it announces, or over an insertion to its closing comma; -1 if neither. */
    private int afterSign(int sign, int limit) {
        int after = sign + 1;
        if (sentence.sign(sign, ":") || sentence.marked(after) || opensClause(after)) {
            return after;
        }
        if (!sentence.sign(sign, ",")) {
            return -1;
        }
        for (int i = after; i < limit; i = sentence.next(i)) {
            if (sentence.sign(i, ",:")) {
                boolean clause =
                        sentence.sign(i, ":") || sentence.marked(i + 1) || opensClause(i + 1) || !isNewVerb(i + 1);
                return clause ? i + 1 : -1;
            }
            if (sentence.isCue(i) && !sentence.is(i, Trait.PAST)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isNewVerb(int i) {
        return sentence.is(i, Trait.PARTICIPLE) || sentence.is(i, Trait.COORDINATOR) || sentence.is(i, Trait.RELATIVE);
    }

    private boolean opensClause(int i) {
        return (sentence.word(i, Keyword.THAT) && !sentence.is(i + 1, Trait.FINITE))
                || sentence.word(i, Keyword.WHETHER)
                || sentence.word(i, Keyword.HOW);
    }

    /** "said on the MSNBC show “Morning Joe” that": the next "that" when only phrases stand before it; -1 if none. */
    private int clauseAfterOccasion(int from, int limit) {
        for (int i = from; i < limit; i = sentence.next(i)) {
            if (!sentence.marked(i) && opensClause(i)) {
                return i;
            }
            boolean utterance =
                    sentence.marked(i) && sentence.stretch(i).inside().length() > 4;
            if (utterance || (!sentence.marked(i) && (sentence.isFinite(i) || sentence.sign(i, ";:,")))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean opensOccasion(int i) {
        return sentence.is(i, Trait.PREPOSITION) || sentence.is(i, Trait.TIME) || sentence.is(i, Trait.ADVERB);
    }

    private int addressee(int i) {
        Range phrase = phrases.startingAt(i, sentence.to());
        return phrase == null ? i : phrase.to();
    }

    /** Over an adverb, a time, or a phrase with a preposition, when what is reported stands after it. */
    private int adjunctEnd(int i, int limit) {
        if (sentence.is(i, Trait.TIME) || (sentence.is(i, Trait.ADVERB) && !sentence.is(i, Trait.CLAUSE_OPENER))) {
            return sentence.word(i, Keyword.THERE) ? i : i + 1;
        }
        boolean dated = sentence.word(i, Keyword.DATING);
        if (dated && sentence.is(i + 1, Trait.TIME)) {
            return i + 2;
        }
        Range phrase = sentence.is(i, Trait.PREPOSITION) ? phrases.startingAt(i + 1, limit) : null;
        if (phrase == null) {
            return i;
        }
        boolean announces =
                sentence.marked(phrase.to()) || sentence.sign(phrase.to(), ",:") || opensClause(phrase.to());
        return announces || isOccasion(i, phrase) ? phrase.to() : i;
    }

    /** "in a statement", "on Tuesday", "to reporters": how and when something is said, not what. */
    private boolean isOccasion(int preposition, Range phrase) {
        if (sentence.word(preposition, Keyword.INFINITIVE)) {
            return true;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (sentence.is(i, Trait.REPORT) || sentence.is(i, Trait.TIME)) {
                return true;
            }
        }
        return false;
    }
    /** The stretch that is the whole content when it begins at a token, or null. */
    @Nullable
    public Marked wholeIn(int from) {
        if (!sentence.marked(from)) {
            return null;
        }
        Marked marked = sentence.stretch(from);
        int after = marked.outside().to();
        boolean ends = after >= sentence.to()
                || sentence.sign(after, ".?!,;—–―-")
                || (marked.inside().length() > 3 && sentence.is(after, Trait.COORDINATOR));
        if (joinsMarked(after)) {
            return null;
        }
        boolean stopped = sentence.sign(marked.inside().to() - 1, ".,?!");
        boolean announced = sentence.sign(from - 1, ":")
                || (sentence.sign(from - 1, ",") && marked.inside().length() > 12);
        // "chanted “…” as they had", "yelled “…” during": what follows tells of the deed, not of what is said
        boolean tellsDeed = sentence.word(after, Keyword.CIRCUMSTANCE);
        return ends || stopped || announced || tellsDeed ? marked : null;
    }

    /** "“Go home” and “Build it”": more marked words of the same kind. */
    private boolean joinsMarked(int i) {
        int next = sentence.is(i, Trait.COORDINATOR) ? i + 1 : i;
        return next > i && sentence.marked(sentence.sign(next, ",") ? next + 1 : next);
    }

    /** Where a content that begins at a token ends: with its marks when it stands in them whole, or else its clause. */
    public int end(int from) {
        Marked whole = wholeIn(from);
        return whole == null ? Borders.end(sentence, from) : whole.outside().to();
    }
}
