package io.quotewire.analysis.grammar;

import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** Tells what was said from what nobody said, what may be said, and what is asked. */
final class Polarities {

    /** How far before a verb of saying another verb may stand that governs it: "did not go so far as to say". */
    private static final int FARTHEST = 7;

    private final Sentence sentence;
    private final int group;
    private final int verb;

    /** Who acts, as far as the words before the group tell. */
    @Nullable
    private final Range subject;

    private Polarities(Sentence sentence, int group, int verb) {
        this.sentence = sentence;
        this.group = group;
        this.verb = verb;
        this.subject = new Subjects(sentence).before(group);
    }

    static Polarity of(Sentence sentence, int group, int verb) {
        return new Polarities(sentence, group, verb).find();
    }

    private Polarity find() {
        if (isNegated() || hasNobodyAsSubject() || isRefused() || followsNor()) {
            return Polarity.DENIED;
        }
        if (isQuestion()) {
            return Polarity.ASKED;
        }
        return isOnlyPossible() || isPlanned() || hangsOnCondition() ? Polarity.HYPOTHETICAL : Polarity.SAID;
    }

    /** "did not say", "has never said"; not "not only said". */
    private boolean isNegated() {
        for (int i = group; i < verb; i++) {
            if (sentence.is(i, Trait.NEGATION) && !sentence.word(i + 1, Keyword.ONLY)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Nobody said", "no one said", "no official said", "not a single witness said", "neither Ann nor her aide said".
     */
    private boolean hasNobodyAsSubject() {
        int first = subject == null ? -1 : subject.from();
        return sentence.word(first, Keyword.NOBODY)
                || (sentence.word(first, Keyword.NO) && !isFigure(first + 1))
                || (subject != null && isNegatedBefore(first));
    }

    /** "No. 10 said" */
    private boolean isFigure(int token) {
        return sentence.is(token, Trait.NUMBER) && !sentence.is(token, Trait.PRONOUN);
    }

    private boolean isNegatedBefore(int first) {
        int before = first - 1;
        return sentence.contains(before)
                && !sentence.marked(before)
                && (sentence.word(before, Keyword.NOR)
                        || sentence.word(before, Keyword.NO)
                        || (sentence.is(before, Trait.NEGATION) && !sentence.word(first, Keyword.ONLY)));
    }

    /** "refused to say", "has yet to say", "denied calling", "without saying". */
    private boolean isRefused() {
        int before = group - 1;
        if (!sentence.contains(before) || sentence.marked(before)) {
            return false;
        }
        if (sentence.word(group, Keyword.INFINITIVE)) {
            return isGovernedBy(Keyword.REFUSE) || isGovernedByNegation();
        }
        boolean saying = sentence.is(verb, Trait.PARTICIPLE);
        boolean without = sentence.word(before, Keyword.WITHOUT)
                || (sentence.word(before, Keyword.OF) && sentence.word(before - 1, Keyword.INSTEAD));
        return saying && (without || sentence.word(before, Keyword.DENY));
    }

    private boolean isGovernedBy(Keyword part) {
        for (int i = group - 1; i >= group - 2; i--) {
            if (sentence.word(i, part)) {
                return true;
            }
        }
        return false;
    }

    /** "did not want to say", "never went so far as to say". */
    private boolean isGovernedByNegation() {
        for (int i = group - 1; i > group - FARTHEST && sentence.contains(i) && !sentence.marked(i); i--) {
            if (sentence.is(i, Trait.NEGATION)) {
                return !sentence.word(i + 1, Keyword.ONLY);
            }
            if (!sentence.is(i, Trait.WORD) || sentence.is(i, Trait.COORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** "Nor did she say": the auxiliary stands before its subject. */
    private boolean followsNor() {
        int first = subject == null ? group : subject.from();
        return sentence.is(first - 1, Trait.AUXILIARY) && sentence.word(first - 2, Keyword.NOR);
    }

    /** "Did the mayor say that it was safe?" */
    private boolean isQuestion() {
        int first = subject == null ? -1 : subject.from();
        boolean inverted = sentence.contains(first - 1)
                && !sentence.marked(first - 1)
                && sentence.is(first - 1, Trait.AUXILIARY)
                && (sentence.is(verb, Trait.BASE)
                        || sentence.is(verb, Trait.PAST)
                        || sentence.is(verb, Trait.PARTICIPLE));
        return inverted && sentence.sign(sentence.to() - 1, "?");
    }

    private boolean isPassive() {
        return Verbs.isPassive(sentence, group, verb);
    }

    /**
     * "should say", "may have said", "would have said", "could argue"; of oneself it is said all the same: "I must
     * say".
     */
    private boolean isOnlyPossible() {
        if (subject != null && sentence.word(subject.from(), Keyword.I_OR_WE)) {
            return false;
        }
        for (int i = group; i < verb; i++) {
            boolean unreal = sentence.is(i, Trait.MODAL) && sentence.is(verb, Trait.PAST) && !isPassive();
            if (sentence.word(i, Keyword.POSSIBLY) || unreal) {
                return true;
            }
        }
        return false;
    }

    /** "is expected to say" */
    private boolean isPlanned() {
        return sentence.word(group, Keyword.INFINITIVE) && isGovernedBy(Keyword.PLAN);
    }

    /** "If the mayor says": the conjunction stands before the subject. */
    private boolean hangsOnCondition() {
        int first = subject == null ? group : subject.from();
        return sentence.word(first - 1, Keyword.IF)
                && !sentence.word(first - 2, Keyword.AS)
                && !sentence.isCue(first - 2);
    }
}
