package io.quotewire.analysis.quotation;

import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Trait;
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

    private boolean opensSentence(int token) {
        int before = token - 1;
        return token == scene.sentence.from() || scene.marked(before) || scene.is(before, Trait.COORDINATOR);
    }

    /** The subject that follows an inverted verb: "said Lim Soo-suk, the ministry's spokesman"; null if none does. */
    @Nullable
    Range after(int verbEnd) {
        int limit = scene.sentence.to();
        boolean possible = scene.is(verbEnd, Trait.CAPITALISED)
                || scene.is(verbEnd, Trait.DETERMINER)
                || scene.is(verbEnd, Trait.NUMBER)
                || scene.is(verbEnd, Trait.ROLE)
                || scene.is(verbEnd, Trait.TITLE);
        if (!possible || scene.is(verbEnd, Trait.TIME) || scene.marked(verbEnd)) {
            return null;
        }
        Range phrase = phrases.startingAt(verbEnd, limit);
        return phrase == null ? null : new Range(phrase.from(), appositionEnd(phrase.to()));
    }

    /** One past an apposition after a comma that ends with the sentence or another comma. */
    private int appositionEnd(int end) {
        boolean opens = scene.sign(end, ",")
                && (scene.is(end + 1, Trait.DETERMINER)
                        || scene.is(end + 1, Trait.ROLE)
                        || scene.is(end + 1, Trait.CAPITALISED)
                        || scene.is(end + 1, Trait.RELATIVE));
        for (int i = end + 1; opens && i < scene.sentence.to() && i < end + FARTHEST; i++) {
            if (scene.marked(i)) {
                return end;
            }
            if (scene.sign(i, ",.;")) {
                return i;
            }
        }
        return end;
    }

    /** The subject of the sentence's first finite verb before a token: who acts in ", saying that". */
    @Nullable
    Range ofClauseBefore(int token) {
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

    /** "Noting what he called …, Vorontsov said": whom a pronoun in a clause before the main one points forward to. */
    @Nullable
    Range ofMainClauseAfter(int pronoun) {
        if (!scene.is(scene.sentence.from(), Trait.PARTICIPLE)) {
            return null;
        }
        for (int i = pronoun; i < scene.sentence.to(); i = scene.next(i)) {
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
                && scene.tokens.text(i).endsWith("ed");
    }
}
