package io.quotewire.analysis.candidate;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb. */
final class Subjects {

    private static final int FARTHEST = 60;

    private final Scene scene;
    private final NounPhrases phrases;

    Subjects(Scene scene) {
        this.scene = scene;
        this.phrases = new NounPhrases(scene);
    }

    /** The subject that stands before a verb group, with its apposition; null if none does. */
    @Nullable
    Range before(int verb) {
        int end = beforeTime(verb);
        Range subject = end < verb ? directlyBefore(end) : null;
        return subject == null ? directlyBefore(verb) : subject;
    }

    @Nullable
    private Range directlyBefore(int verb) {
        int i = verb - 1;
        if (!scene.sentence.contains(i) || scene.marked(i)) {
            return null;
        }
        if (scene.sign(i, ",)—–")) {
            return beforeInsertion(i);
        }
        if (scene.is(i, Trait.RELATIVE)) {
            return new Range(i, i + 1);
        }
        return phrases.endingBefore(verb, scene.sentence.from());
    }

    /** Over "last week", "on Monday", "long" and "himself", which part a subject from its verb. */
    private int beforeTime(int verb) {
        int i = verb - 1;
        while (i > scene.sentence.from() && (scene.is(i, Trait.TIME) || scene.word(i, Keyword.PARTING))) {
            i--;
        }
        boolean bare = i + 1 < verb && !scene.is(i + 1, Trait.CAPITALISED) && scene.is(i + 1, Trait.TIME);
        return bare ? verb : i + 1;
    }

    /** "Lim, the ministry's spokesman, said": what stands between the commas hangs on the phrase before them. */
    @Nullable
    private Range beforeInsertion(int close) {
        String opener = scene.sign(close, ")") ? "(" : scene.tokens.text(close);
        int limit = Math.max(scene.sentence.from(), close - FARTHEST);
        Range nearest = null;
        for (int i = scene.previous(close); i > limit; i = scene.previous(i)) {
            Range head = scene.sign(i, opener) ? phrases.endingBefore(i, scene.sentence.from()) : null;
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
    Range wholeBefore(int verb) {
        int from = verb;
        while (from > scene.sentence.from() && from > verb - 12 && continuesBackward(from - 1)) {
            from--;
        }
        boolean opens = from == scene.sentence.from() || scene.sign(from - 1, ",;:—–―-");
        boolean adjunct = scene.is(from, Trait.PREPOSITION) || scene.is(from, Trait.SUBORDINATOR);
        return opens && !adjunct && from < verb && !Verbs.holdsClause(scene, from + 2, verb)
                ? new Range(from, verb)
                : null;
    }

    private boolean continuesBackward(int i) {
        return !scene.marked(i) && !scene.sign(i, ",;:—–―-");
    }

    /**
     * Who begins the sentence or its main clause and acts in it: "She spread her cape.", "Asked why, the mayor
     * laughed."; null if nobody does.
     */
    @Nullable
    Range opening() {
        int from = mainClause(scene.sentence.to());
        boolean pronoun = scene.word(from, Keyword.HE_OR_SHE);
        boolean named = scene.is(from, Trait.CAPITALISED) && !scene.is(from, Trait.NOT_A_NAME);
        Range subject = !scene.marked(from) && (pronoun || named || namesOffice(from))
                ? phrases.startingAt(from, scene.sentence.to())
                : null;
        if (subject != null && subject.length() > 1 && Verbs.isAction(scene, subject.to() - 1)) {
            subject = new Range(from, subject.to() - 1); // "the mayor laughed": a verb in no list looks like a noun
        }
        return subject != null && Verbs.isAction(scene, subject.to()) ? subject : null;
    }

    /** "the mayor", "her brother". */
    private boolean namesOffice(int from) {
        return scene.is(from, Trait.DETERMINER) && scene.is(from + 1, Trait.ROLE);
    }

    private boolean opensSentence(int token) {
        int before = token - 1;
        return token == scene.sentence.from() || scene.marked(before) || scene.is(before, Trait.COORDINATOR);
    }

    /** "with some polls indicating", ", both candidates acknowledging": the subject a participle has to itself. */
    @Nullable
    private Range ofParticiple(int verb) {
        int last = verb - 1;
        if (!scene.is(verb, Trait.PARTICIPLE) || scene.marked(last) || !isNoun(last)) {
            return null;
        }
        int from = last;
        while (from > scene.sentence.from() && isNoun(from - 1)) {
            from--;
        }
        boolean determined = scene.is(from, Trait.DETERMINER, Trait.CAPITALISED);
        boolean absolute = scene.word(from - 1, Keyword.WITH) || (determined && scene.sign(from - 1, ","));
        return absolute ? new Range(from, verb) : null;
    }

    /** Whether a token may belong to a plain noun phrase. */
    private boolean isNoun(int i) {
        boolean closed = scene.is(i, Trait.PREPOSITION, Trait.COORDINATOR)
                || scene.is(i, Trait.AUXILIARY, Trait.ADVERB)
                || scene.is(i, Trait.TIME, Trait.SUBORDINATOR)
                || scene.is(i, Trait.RELATIVE, Trait.OBJECT_PRONOUN);
        boolean verb = scene.is(i, Trait.FINITE) && !scene.is(i, Trait.NOUN_TOO);
        return scene.is(i, Trait.WORD) && !scene.marked(i) && !closed && !verb;
    }

    /** The subject of the sentence's first finite verb before a token: who acts in ", saying that". */
    @Nullable
    Range ofClauseBefore(int token) {
        Range own = ofParticiple(token);
        if (own != null) {
            return own;
        }
        Range known = scene.lastMention(token);
        if (known != null) {
            return known;
        }
        for (int i = mainClause(token); i < token; i = scene.next(i)) {
            boolean finite = scene.is(i, Trait.FINITE) && !scene.is(i, Trait.CAPITALISED) && !scene.marked(i);
            Range subject = finite || looksPast(i) ? before(Verbs.groupStart(scene, i)) : null;
            if (subject != null) {
                return subject;
            }
            if (scene.is(i, Trait.CLAUSE_OPENER) && scene.is(i, Trait.PRONOUN) && !scene.marked(i)) {
                return new Range(i, i + 1);
            }
        }
        return null;
    }

    /** Where the main clause begins: after the comma of "Asked about it, he". */
    private int mainClause(int token) {
        int from = scene.sentence.from();
        if (!opensAdjunct()) {
            return from;
        }
        for (int i = from; i < token; i = scene.next(i)) {
            if (scene.sign(i, ",")) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean opensAdjunct() {
        int first = scene.sentence.from();
        return scene.is(first, Trait.PARTICIPLE)
                || scene.is(first, Trait.PAST)
                || scene.is(first, Trait.SUBORDINATOR)
                || scene.is(first, Trait.PREPOSITION);
    }

    /** "Noting what he called …, Vorontsov said": who acts in the main clause that follows. */
    @Nullable
    Range ofMainClauseAfter(int token) {
        if (!scene.is(scene.sentence.from(), Trait.PARTICIPLE, Trait.PREPOSITION)) {
            return null;
        }
        for (int i = token; i < scene.sentence.to(); i = scene.next(i)) {
            if (scene.sign(i, ",")) {
                return phrases.startingAt(i + 1, scene.sentence.to());
            }
        }
        return null;
    }

    private boolean looksPast(int i) {
        return !scene.marked(i)
                && !scene.is(i, Trait.CAPITALISED)
                && scene.is(i, Trait.WORD)
                && scene.is(i, Trait.LOOKS_PAST);
    }
}
