package io.quotewire.analysis.candidate;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds what a verb of saying reports, to its right: over times, places and addressees to the clause or the marks. */
final class Complement {

    private static final int FARTHEST = 30;

    private final Scene scene;
    private final NounPhrases phrases;

    Complement(Scene scene) {
        this.scene = scene;
        this.phrases = new NounPhrases(scene);
    }

    /** Where the content begins that stands after a verb; -1 if the verb reports nothing here. */
    int start(int verb) {
        int limit = Math.min(scene.sentence.to(), verb + FARTHEST);
        int i = scene.is(verb, Trait.WITH_PARTICLE) ? verb + 2 : verb + 1;
        if (scene.is(verb, Trait.ADDRESSED) && !scene.is(verb, Trait.WITH_PARTICLE) && !opensClause(i)) {
            int told = addressee(i);
            if (told > i && scene.word(told, Keyword.INFINITIVE) && scene.is(told + 1, Trait.WORD)) {
                return i;
            }
            i = told;
        }
        if (!scene.is(verb, Trait.SPEECH) && scene.word(i, Keyword.INFINITIVE)) {
            return i;
        }
        boolean spokenTo = scene.is(verb, Trait.ADDRESSED) && i > verb + 1 && !scene.is(i, Trait.RELATIVE);
        int that = spokenTo || opensOccasion(i) ? clauseAfterOccasion(i, limit) : -1;
        return that >= 0 ? that : afterAdjuncts(i, limit);
    }

    private int afterAdjuncts(int from, int limit) {
        int i = from;
        while (i < limit) {
            if (scene.marked(i) || opensClause(i)) {
                return i;
            }
            int next = scene.sign(i, ",:—–―-") ? afterSign(i, limit) : adjunctEnd(i, limit);
            if (next == i) {
                return scene.sign(i, ".?!;") ? -1 : i;
            }
            if (next < 0 || next >= limit || (scene.sign(i, ",:—–―-") && startsContent(next))) {
                return next < limit ? next : -1;
            }
            i = next;
        }
        return -1;
    }

    private boolean startsContent(int i) {
        return scene.sign(i - 1, ":") || scene.marked(i) || opensClause(i);
    }

    /** Over a colon or comma to what it announces, or over an insertion to its closing comma; -1 if neither. */
    private int afterSign(int sign, int limit) {
        int after = sign + 1;
        if (scene.sign(sign, ":") || scene.marked(after) || opensClause(after)) {
            return after;
        }
        if (!scene.sign(sign, ",")) {
            return -1;
        }
        for (int i = after; i < limit; i = scene.next(i)) {
            if (scene.sign(i, ",:")) {
                boolean clause = scene.sign(i, ":") || scene.marked(i + 1) || opensClause(i + 1) || !isNewVerb(i + 1);
                return clause ? i + 1 : -1;
            }
            if (Cues.isCue(scene, i) && !scene.is(i, Trait.PAST)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isNewVerb(int i) {
        return scene.is(i, Trait.PARTICIPLE) || scene.is(i, Trait.COORDINATOR) || scene.is(i, Trait.RELATIVE);
    }

    private boolean opensClause(int i) {
        return (scene.word(i, Keyword.THAT) && !scene.is(i + 1, Trait.FINITE))
                || scene.word(i, Keyword.WHETHER)
                || scene.word(i, Keyword.HOW);
    }

    /** "said on the MSNBC show “Morning Joe” that": the next "that" when only phrases stand before it; -1 if none. */
    private int clauseAfterOccasion(int from, int limit) {
        for (int i = from; i < limit; i = scene.next(i)) {
            if (!scene.marked(i) && opensClause(i)) {
                return i;
            }
            boolean utterance = scene.marked(i) && scene.stretch(i).inside().length() > 4;
            if (utterance || (!scene.marked(i) && (Verbs.isFinite(scene, i) || scene.sign(i, ";:,")))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean opensOccasion(int i) {
        return scene.is(i, Trait.PREPOSITION) || scene.is(i, Trait.TIME) || scene.is(i, Trait.ADVERB);
    }

    private int addressee(int i) {
        Range phrase = phrases.startingAt(i, scene.sentence.to());
        return phrase == null ? i : phrase.to();
    }

    /** Over an adverb, a time, or a phrase with a preposition, when what is reported stands after it. */
    private int adjunctEnd(int i, int limit) {
        if (scene.is(i, Trait.TIME) || (scene.is(i, Trait.ADVERB) && !scene.is(i, Trait.CLAUSE_OPENER))) {
            return scene.word(i, Keyword.THERE) ? i : i + 1;
        }
        boolean dated = scene.word(i, Keyword.DATING);
        if (dated && scene.is(i + 1, Trait.TIME)) {
            return i + 2;
        }
        Range phrase = scene.is(i, Trait.PREPOSITION) ? phrases.startingAt(i + 1, limit) : null;
        if (phrase == null) {
            return i;
        }
        boolean announces = scene.marked(phrase.to()) || scene.sign(phrase.to(), ",:") || opensClause(phrase.to());
        return announces || isOccasion(i, phrase) ? phrase.to() : i;
    }

    /** "in a statement", "on Tuesday", "to reporters": how and when something is said, not what. */
    private boolean isOccasion(int preposition, Range phrase) {
        if (scene.word(preposition, Keyword.INFINITIVE)) {
            return true;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (scene.is(i, Trait.REPORT) || scene.is(i, Trait.TIME)) {
                return true;
            }
        }
        return false;
    }
    /** The stretch that is the whole content when it begins at a token, or null. */
    @Nullable
    Marked wholeIn(int from) {
        if (!scene.marked(from)) {
            return null;
        }
        Marked marked = scene.stretch(from);
        int after = marked.outside().to();
        boolean ends = after >= scene.sentence.to()
                || scene.sign(after, ".?!,;—–―-")
                || (marked.inside().length() > 3 && scene.is(after, Trait.COORDINATOR));
        if (joinsMarked(after)) {
            return null;
        }
        boolean stopped = scene.sign(marked.inside().to() - 1, ".,?!");
        boolean announced = scene.sign(from - 1, ":")
                || (scene.sign(from - 1, ",") && marked.inside().length() > 12);
        // "chanted “…” as they had", "yelled “…” during": what follows tells of the deed, not of what is said
        boolean tellsDeed = scene.word(after, Keyword.CIRCUMSTANCE);
        return ends || stopped || announced || tellsDeed ? marked : null;
    }

    /** "“Go home” and “Build it”": more marked words of the same kind. */
    private boolean joinsMarked(int i) {
        int next = scene.is(i, Trait.COORDINATOR) ? i + 1 : i;
        return next > i && scene.marked(scene.sign(next, ",") ? next + 1 : next);
    }

    /** Where a content that begins at a token ends: with its marks when it stands in them whole, or else its clause. */
    int end(int from) {
        Marked whole = wholeIn(from);
        return whole == null ? Borders.end(scene, from) : whole.outside().to();
    }
}
