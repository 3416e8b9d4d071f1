package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** Subjects that speak together: "Ann Lee, Bo Berg and Cy Dunn said", "said Ann Lee and Bo Berg". */
final class Joined {

    private static final int MOST = 8;

    private final Sentence sentence;
    private final NounPhrases phrases;

    Joined(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
    }

    /** A subject before its verb, with those named before it: what its right end tells is only the last of them. */
    Range toTheLeft(Range last) {
        int from = last.from();
        boolean joined = holdsAnd(last);
        for (int i = 0; i < MOST; i++) {
            int and = from - 1;
            boolean comma = joined && sentence.sign(and, ",");
            if (!comma && !sentence.word(and, Keyword.AND)) {
                break;
            }
            Range before = before(sentence.sign(and - 1, ",") ? and - 1 : and, comma);
            if (before == null) {
                break;
            }
            joined = true;
            from = before.from();
        }
        return new Range(from, last.to());
    }

    private boolean holdsAnd(Range phrase) {
        for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
            if (sentence.word(i, Keyword.AND) && namesSomebody(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The name that ends before a comma or "and", with an apposition where it has one. */
    @Nullable
    private Range before(int end, boolean bare) {
        Range phrase = bare || !sentence.sign(end, ",")
                ? phrases.endingBefore(end, sentence.from())
                : new Subjects(sentence).directlyBefore(end + 1);
        if (phrase == null || sentence.marked(phrase.from()) || !(isNamed(phrase.from()) || isBody(phrase))) {
            return null;
        }
        int before = phrase.from() - 1;
        boolean opens = !sentence.contains(before)
                || sentence.sign(before, ",")
                || sentence.is(before, Trait.COORDINATOR)
                || sentence.marked(before);
        return opens ? phrase : null;
    }

    /** A phrase after "said", "by" or "according to", with those named after it. */
    Range toTheRight(Range first) {
        int to = first.to();
        boolean named = isNamed(first.from()) || namesSomebody(first.from());
        for (int i = 0; i < MOST && named; i++) {
            int next = to;
            boolean comma = sentence.sign(next, ",");
            next += comma ? 1 : 0;
            boolean and = sentence.word(next, Keyword.AND);
            next += and ? 1 : 0;
            boolean goesOn = and ? namesSomebody(next) : comma && isNamed(next) && closesWithAnd(next);
            Range more = goesOn ? phrases.startingAt(next, sentence.to()) : null;
            if (more == null || sentence.isFinite(more.to()) || sentence.isAction(more.to())) {
                break;
            }
            to = more.to();
        }
        return new Range(first.from(), to);
    }

    /** "…, Bo Berg and Cy Dunn": without "and" a name after a comma is an apposition. */
    private boolean closesWithAnd(int from) {
        Range phrase = phrases.startingAt(from, sentence.to());
        int next = phrase == null ? from : phrase.to();
        return sentence.word(sentence.sign(next, ",") ? next + 1 : next, Keyword.AND);
    }

    /** "The Federation of Road", before ", Rail and Ferry Workers" */
    private boolean isBody(Range phrase) {
        int last = phrase.to() - 1;
        int link = sentence.word(last - 1, Keyword.THE) ? last - 2 : last - 1;
        boolean name = sentence.is(last, Trait.CAPITALISED) && sentence.is(link, Trait.BODY_LINK);
        boolean group = false;
        for (int i = phrase.from(); i < link; i++) {
            group |= sentence.is(i, Trait.GROUP) && sentence.is(i, Trait.CAPITALISED);
        }
        return name && group;
    }

    /** A personal name, or one behind a title. */
    private boolean isNamed(int i) {
        return sentence.is(i, Trait.GIVEN_NAME, Trait.TITLE)
                && sentence.is(i, Trait.CAPITALISED)
                && sentence.is(i + 1, Trait.CAPITALISED);
    }

    private boolean namesSomebody(int i) {
        boolean name = sentence.is(i, Trait.CAPITALISED) && !sentence.is(i, Trait.NOT_A_NAME);
        boolean office = sentence.is(i, Trait.DETERMINER, Trait.POSSESSIVE)
                && (sentence.is(i + 1, Trait.ROLE, Trait.GROUP) || sentence.is(i + 1, Trait.CAPITALISED));
        return name || office;
    }
}
