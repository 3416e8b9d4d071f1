package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases from either end, by closed classes and shapes alone. */
public final class NounPhrases {

    private final Sentence sentence;

    public NounPhrases(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The noun phrase that begins at a token, with its "of" and "for" parts; null if none does. */
    @Nullable
    public Range startingAt(int from, int limit) {
        int end = coreEnd(from, limit);
        if (end == from) {
            return null;
        }
        while (end < limit && linksRight(end)) {
            int more = coreEnd(end + 1, limit);
            if (more == end + 1) {
                break;
            }
            end = more;
        }
        return new Range(from, end);
    }

    /** One past a noun phrase without what hangs on it. */
    public int coreEnd(int from, int limit) {
        boolean counts = sentence.is(from, Trait.NUMBER) && isPart(from + 1, true);
        boolean pronoun = sentence.is(from, Trait.PRONOUN) && !sentence.is(from, Trait.DETERMINER) && !counts;
        if (pronoun || sentence.is(from, Trait.OBJECT_PRONOUN)) {
            return from < limit ? from + 1 : from;
        }
        int i = from;
        while (i < limit && isPart(i, i > from) && !startsAnother(i, from)) {
            i++;
        }
        return i;
    }

    /** The noun phrase that ends before a token, read from its right end; null if none does. */
    @Nullable
    public Range endingBefore(int to, int limit) {
        int i = beforeBrackets(to) - 1;
        if (i < limit || !sentence.contains(i)) {
            return null;
        }
        if (sentence.is(i, Trait.PRONOUN) && !sentence.is(i, Trait.GENITIVE)) {
            return new Range(i, to);
        }
        int last = i;
        while (i >= limit && (isPart(i, i < last) || linksLeft(i, limit))) {
            i--;
        }
        int from = dropLeadingPhrase(i + 1, last + 1);
        return from <= last ? new Range(from, to) : null;
    }

    /** "Gregory Meeks (D-N.Y.)": over what stands in brackets. */
    private int beforeBrackets(int to) {
        if (!sentence.sign(to - 1, ")")) {
            return to;
        }
        for (int i = to - 2; i > to - 12; i--) {
            if (sentence.sign(i, "(")) {
                return i;
            }
        }
        return to;
    }

    private boolean isPart(int i, boolean inside) {
        if (isApostrophe(i) || sentence.isTitle(i)) {
            return true;
        }
        if (sentence.marked(i) || !sentence.is(i, Trait.WORD) || sentence.is(i, Trait.MARKUP)) {
            return false;
        }
        if (sentence.is(i, Trait.CAPITALISED) && !sentence.is(i, Trait.NOT_A_NAME)) {
            return true;
        }
        boolean closed = sentence.is(i, Trait.PREPOSITION)
                || sentence.is(i, Trait.AUXILIARY)
                || sentence.is(i, Trait.SUBORDINATOR)
                || sentence.is(i, Trait.RELATIVE)
                || sentence.is(i, Trait.COORDINATOR)
                || sentence.is(i, Trait.CLAUSE_OPENER)
                || sentence.is(i, Trait.NEGATION);
        if (closed) {
            return false;
        }
        if (sentence.is(i, Trait.DETERMINER) || sentence.is(i, Trait.NUMBER)) {
            return true;
        }
        boolean verb = sentence.is(i, Trait.VERB) && !sentence.is(i, Trait.NOUN_TOO) && !sentence.is(i, Trait.ROLE);
        return !verb && !sentence.is(i, Trait.PRONOUN) && !(inside && sentence.is(i, Trait.OBJECT_PRONOUN));
    }

    /** "Sanders' campaign": an apostrophe after s that opens and closes nothing. */
    private boolean isApostrophe(int i) {
        return !sentence.marked(i)
                && sentence.sign(i, "'’")
                && sentence.tokens().touchesPrevious(i);
    }

    /** "reporters the plan": a determiner after a plain word begins a phrase of its own. */
    private boolean startsAnother(int i, int from) {
        int before = i - 1;
        return before >= from
                && sentence.is(i, Trait.DETERMINER)
                && !sentence.is(before, Trait.DETERMINER)
                && !sentence.is(before, Trait.NUMBER);
    }

    private boolean linksRight(int i) {
        return sentence.word(i, Keyword.NOUN_LINK);
    }

    /** A preposition or "and" with a noun before it. */
    private boolean linksLeft(int i, int limit) {
        boolean link = (sentence.is(i, Trait.PREPOSITION) && !sentence.is(i, Trait.SUBORDINATOR))
                || sentence.word(i, Keyword.AND)
                || (sentence.sign(i, "&") && sentence.is(i + 1, Trait.CAPITALISED));
        boolean joinsNoun =
                isPart(i - 1, true) && (!sentence.is(i - 1, Trait.DETERMINER) || sentence.word(i, Keyword.OF));
        return link && i - 1 >= limit && joinsNoun;
    }

    /** "In Iowa on Monday a spokesman": a phrase that begins with a preposition is not the subject. */
    private int dropLeadingPhrase(int from, int to) {
        int preposition = from - 1;
        boolean leads = sentence.contains(preposition)
                && sentence.is(preposition, Trait.PREPOSITION)
                && !sentence.word(preposition, Keyword.AS)
                && (preposition == sentence.from()
                        || sentence.sign(preposition - 1, ",—–―-")
                        || sentence.is(preposition - 1, Trait.COORDINATOR));
        return leads ? lastSeam(from, to) : from;
    }

    /**
     * Where the last phrase of several without a comma between them begins: a determiner or a name after a plain word.
     */
    private int lastSeam(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            boolean name = sentence.is(i, Trait.CAPITALISED) && !sentence.is(i - 1, Trait.CAPITALISED);
            boolean title = sentence.is(i - 1, Trait.ROLE) || sentence.is(i - 1, Trait.TITLE);
            boolean determined = sentence.is(i, Trait.DETERMINER);
            if (determined || (name && !title && !sentence.is(i - 1, Trait.PREPOSITION))) {
                return i;
            }
            if (sentence.is(i, Trait.CAPITALISED) && sentence.is(i - 1, Trait.TIME)) {
                return i;
            }
        }
        return to;
    }
}
