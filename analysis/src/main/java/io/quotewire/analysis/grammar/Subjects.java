package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb. */
public final class Subjects {

    private static final int FARTHEST = 60;
    private static final int LONGEST_APPOSITION = 12;

    private final Sentence sentence;
    private final NounPhrases phrases;

    public Subjects(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
    }

    /** The subject that stands before a verb group, with its apposition; null if none does. */
    @Nullable
    public Range before(int verb) {
        int end = beforeTime(verb);
        Range timed = end < verb ? directlyBefore(end) : null;
        Range subject = timed == null ? directlyBefore(verb) : timed;
        return subject == null ? null : new Joined(sentence).toTheLeft(subject);
    }

    /** As {@link #before}, over a verb that governs the group too: "she likes to say". */
    @Nullable
    public Range ofChain(int group) {
        int governor = group - 1;
        boolean chained = sentence.word(group, Keyword.INFINITIVE) && sentence.isAction(governor);
        return before(chained ? sentence.groupStart(governor) : group);
    }

    /** As {@link #before}, without those who are named before it. */
    @Nullable
    Range directlyBefore(int verb) {
        int i = verb - 1;
        if (!sentence.contains(i) || sentence.marked(i)) {
            return null;
        }
        if (sentence.sign(i, ",)—–")) {
            return beforeInsertion(i);
        }
        if (sentence.is(i, Trait.RELATIVE)) {
            return new Range(i, i + 1);
        }
        return phrases.endingBefore(verb, sentence.from());
    }

    /** Over "last week", "on Monday", "long" and "himself", which part a subject from its verb. */
    private int beforeTime(int verb) {
        int i = verb - 1;
        while (i > sentence.from() && (sentence.is(i, Trait.TIME) || sentence.word(i, Keyword.PARTING))) {
            i--;
        }
        boolean bare = i + 1 < verb && !sentence.is(i + 1, Trait.CAPITALISED) && sentence.is(i + 1, Trait.TIME);
        return bare ? verb : i + 1;
    }

    /** "Lim, the ministry's spokesman, said": what stands between the commas hangs on the phrase before them. */
    @Nullable
    private Range beforeInsertion(int close) {
        String opener = sentence.sign(close, ")") ? "(" : sentence.tokens().text(close);
        int limit = Math.max(sentence.from(), close - FARTHEST);
        Range nearest = null;
        for (int i = sentence.previous(close); i > limit; i = sentence.previous(i)) {
            Range head = sentence.sign(i, opener) ? phrases.endingBefore(i, sentence.from()) : null;
            if (head != null) {
                Range subject = new Range(head.from(), close);
                if (opensSentence(head.from())) {
                    return subject;
                }
                nearest = nearest == null ? subject : nearest;
            }
        }
        return nearest;
    }

    /** "People briefed on the matter", "Some 47%": all that stands between a sign and the verb, when it is short. */
    @Nullable
    public Range wholeBefore(int verb) {
        int from = verb;
        while (from > sentence.from() && from > verb - 12 && continuesBackward(from - 1)) {
            from--;
        }
        boolean opens = from == sentence.from() || sentence.sign(from - 1, ",;:—–―-");
        boolean adjunct = sentence.is(from, Trait.PREPOSITION) || sentence.is(from, Trait.SUBORDINATOR);
        return opens && !adjunct && from < verb && !sentence.holdsClause(from + 2, verb) ? new Range(from, verb) : null;
    }

    private boolean continuesBackward(int i) {
        return !sentence.marked(i) && !sentence.sign(i, ",;:—–―-");
    }

    /**
     * Who begins the sentence or its main clause and acts in it: "She spread her cape.", "Asked why, the mayor
     * laughed."; null if nobody does.
     */
    @Nullable
    public Range opening() {
        int from = mainClause(sentence.to());
        boolean pronoun = sentence.word(from, Keyword.HE_OR_SHE);
        boolean named = sentence.is(from, Trait.CAPITALISED) && !sentence.is(from, Trait.NOT_A_NAME);
        Range subject = !sentence.marked(from) && (pronoun || named || namesOffice(from))
                ? phrases.startingAt(from, sentence.to())
                : null;
        if (subject != null && subject.length() > 1 && sentence.isAction(subject.to() - 1)) {
            subject = new Range(from, subject.to() - 1); // "the mayor laughed": a verb in no list looks like a noun
        }
        if (subject == null || sentence.isAction(subject.to())) {
            return subject;
        }
        int close = sentence.sign(subject.to(), ",") ? nextComma(subject.to() + 1) : -1;
        return close > 0 && sentence.isAction(close + 1) ? new Range(subject.from(), close) : null;
    }

    /** The comma that ends an apposition: "The coach, Ann Lee, laughed."; -1 if none does. */
    private int nextComma(int from) {
        for (int i = from; i < sentence.to() && i < from + LONGEST_APPOSITION && !sentence.marked(i); i++) {
            if (sentence.sign(i, ",")) {
                return i;
            }
        }
        return -1;
    }

    /** "the mayor", "her brother". */
    private boolean namesOffice(int from) {
        return sentence.is(from, Trait.DETERMINER) && sentence.is(from + 1, Trait.ROLE);
    }

    private boolean opensSentence(int token) {
        int before = token - 1;
        return token == sentence.from() || sentence.marked(before) || sentence.is(before, Trait.COORDINATOR);
    }

    /** "with some polls indicating", ", both candidates acknowledging": the subject a participle has to itself. */
    @Nullable
    public Range ofParticiple(int verb) {
        int last = verb - 1;
        if (!sentence.is(verb, Trait.PARTICIPLE) || sentence.marked(last) || !isNoun(last)) {
            return null;
        }
        int from = last;
        while (from > sentence.from() && isNoun(from - 1)) {
            from--;
        }
        boolean determined = sentence.is(from, Trait.DETERMINER, Trait.CAPITALISED);
        boolean absolute = sentence.word(from - 1, Keyword.WITH) || (determined && sentence.sign(from - 1, ","));
        return absolute ? new Range(from, verb) : null;
    }

    /** Whether a token may belong to a plain noun phrase. */
    private boolean isNoun(int i) {
        boolean closed = sentence.is(i, Trait.PREPOSITION, Trait.COORDINATOR)
                || sentence.is(i, Trait.AUXILIARY, Trait.ADVERB)
                || sentence.is(i, Trait.TIME, Trait.SUBORDINATOR)
                || sentence.is(i, Trait.RELATIVE, Trait.OBJECT_PRONOUN);
        boolean verb = sentence.is(i, Trait.FINITE) && !sentence.is(i, Trait.NOUN_TOO);
        return sentence.is(i, Trait.WORD) && !sentence.marked(i) && !closed && !verb;
    }

    /** The subject of the sentence's first finite verb before a token: who acts in ", saying that". */
    @Nullable
    public Range ofClauseBefore(int token) {
        for (int i = mainClause(token); i < token; i = sentence.next(i)) {
            boolean finite = sentence.is(i, Trait.FINITE) && !sentence.is(i, Trait.CAPITALISED) && !sentence.marked(i);
            Range subject = finite || looksPast(i) ? before(sentence.groupStart(i)) : null;
            if (subject != null) {
                return subject;
            }
            if (sentence.is(i, Trait.CLAUSE_OPENER) && sentence.is(i, Trait.PRONOUN) && !sentence.marked(i)) {
                return new Range(i, i + 1);
            }
        }
        return null;
    }

    /** Where the main clause begins: after the comma of "Asked about it, he". */
    private int mainClause(int token) {
        int from = sentence.from();
        if (!opensAdjunct()) {
            return from;
        }
        for (int i = from; i < token; i = sentence.next(i)) {
            if (sentence.sign(i, ",")) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean opensAdjunct() {
        int first = sentence.from();
        return sentence.is(first, Trait.PARTICIPLE)
                || sentence.is(first, Trait.PAST)
                || sentence.is(first, Trait.SUBORDINATOR)
                || sentence.is(first, Trait.PREPOSITION);
    }

    /** "Noting what he called …, Vorontsov said": who acts in the main clause that follows. */
    @Nullable
    public Range ofMainClauseAfter(int token) {
        if (!sentence.is(sentence.from(), Trait.PARTICIPLE, Trait.PREPOSITION)) {
            return null;
        }
        for (int i = token; i < sentence.to(); i = sentence.next(i)) {
            if (sentence.sign(i, ",")) {
                return phrases.startingAt(i + 1, sentence.to());
            }
        }
        return null;
    }

    private boolean looksPast(int i) {
        return !sentence.marked(i)
                && !sentence.is(i, Trait.CAPITALISED)
                && sentence.is(i, Trait.WORD)
                && sentence.is(i, Trait.LOOKS_PAST);
    }
}
