package io.quotewire.analysis.candidate;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases from either end, by closed classes and shapes alone. */
final class NounPhrases {

    private final Scene scene;

    NounPhrases(Scene scene) {
        this.scene = scene;
    }

    /** The noun phrase that begins at a token, with its "of" and "for" parts; null if none does. */
    @Nullable
    Range startingAt(int from, int limit) {
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
    int coreEnd(int from, int limit) {
        boolean counts = scene.is(from, Trait.NUMBER) && isPart(from + 1, true);
        boolean pronoun = scene.is(from, Trait.PRONOUN) && !scene.is(from, Trait.DETERMINER) && !counts;
        if (pronoun || scene.is(from, Trait.OBJECT_PRONOUN)) {
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
    Range endingBefore(int to, int limit) {
        int i = beforeBrackets(to) - 1;
        if (i < limit || !scene.sentence.contains(i)) {
            return null;
        }
        if (scene.is(i, Trait.PRONOUN) && !scene.is(i, Trait.GENITIVE)) {
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
        if (!scene.sign(to - 1, ")")) {
            return to;
        }
        for (int i = to - 2; i > to - 12; i--) {
            if (scene.sign(i, "(")) {
                return i;
            }
        }
        return to;
    }

    private boolean isPart(int i, boolean inside) {
        if (isApostrophe(i) || scene.isTitle(i)) {
            return true;
        }
        if (scene.marked(i) || !scene.is(i, Trait.WORD) || scene.is(i, Trait.MARKUP)) {
            return false;
        }
        if (scene.is(i, Trait.CAPITALISED) && !scene.is(i, Trait.NOT_A_NAME)) {
            return true;
        }
        boolean closed = scene.is(i, Trait.PREPOSITION)
                || scene.is(i, Trait.AUXILIARY)
                || scene.is(i, Trait.SUBORDINATOR)
                || scene.is(i, Trait.RELATIVE)
                || scene.is(i, Trait.COORDINATOR)
                || scene.is(i, Trait.CLAUSE_OPENER)
                || scene.is(i, Trait.NEGATION);
        if (closed) {
            return false;
        }
        if (scene.is(i, Trait.DETERMINER) || scene.is(i, Trait.NUMBER)) {
            return true;
        }
        boolean verb = scene.is(i, Trait.VERB) && !scene.is(i, Trait.NOUN_TOO) && !scene.is(i, Trait.ROLE);
        return !verb && !scene.is(i, Trait.PRONOUN) && !(inside && scene.is(i, Trait.OBJECT_PRONOUN));
    }

    /** "Sanders' campaign": an apostrophe after s that opens and closes nothing. */
    private boolean isApostrophe(int i) {
        return !scene.marked(i) && scene.sign(i, "'’") && scene.tokens.touchesPrevious(i);
    }

    /** "reporters the plan": a determiner after a plain word begins a phrase of its own. */
    private boolean startsAnother(int i, int from) {
        int before = i - 1;
        return before >= from
                && scene.is(i, Trait.DETERMINER)
                && !scene.is(before, Trait.DETERMINER)
                && !scene.is(before, Trait.NUMBER);
    }

    private boolean linksRight(int i) {
        return scene.word(i, Keyword.NOUN_LINK);
    }

    /** A preposition or "and" with a noun before it. */
    private boolean linksLeft(int i, int limit) {
        boolean link =
                (scene.is(i, Trait.PREPOSITION) && !scene.is(i, Trait.SUBORDINATOR)) || scene.word(i, Keyword.AND);
        boolean joinsNoun = isPart(i - 1, true) && (!scene.is(i - 1, Trait.DETERMINER) || scene.word(i, Keyword.OF));
        return link && i - 1 >= limit && joinsNoun;
    }

    /** "In Iowa on Monday a spokesman": a phrase that begins with a preposition is not the subject. */
    private int dropLeadingPhrase(int from, int to) {
        int preposition = from - 1;
        boolean leads = scene.sentence.contains(preposition)
                && scene.is(preposition, Trait.PREPOSITION)
                && !scene.word(preposition, Keyword.AS)
                && (preposition == scene.sentence.from()
                        || scene.sign(preposition - 1, ",—–―-")
                        || scene.is(preposition - 1, Trait.COORDINATOR));
        return leads ? lastSeam(from, to) : from;
    }

    /**
     * Where the last phrase of several without a comma between them begins: a determiner or a name after a plain word.
     */
    private int lastSeam(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            boolean name = scene.is(i, Trait.CAPITALISED) && !scene.is(i - 1, Trait.CAPITALISED);
            boolean title = scene.is(i - 1, Trait.ROLE) || scene.is(i - 1, Trait.TITLE);
            boolean determined = scene.is(i, Trait.DETERMINER);
            if (determined || (name && !title && !scene.is(i - 1, Trait.PREPOSITION))) {
                return i;
            }
            if (scene.is(i, Trait.CAPITALISED) && scene.is(i - 1, Trait.TIME)) {
                return i;
            }
        }
        return to;
    }
}
