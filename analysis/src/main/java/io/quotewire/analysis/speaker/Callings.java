package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;

/** Callings, places and honours that are written like a part of the name beside them: "Surfer Ann Lee MBE". */
final class Callings {

    private final Tokens tokens;

    Callings(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The name in a run of capitals, without what stands before and behind it. */
    Range without(int from, int to) {
        int name = from;
        for (int i = from + 1; i < to - 1 && !isGiven(i - 1); i++) {
            if (isGiven(i) && (isOffice(i - 1) || isPlace(from, i))) {
                name = i;
            }
        }
        boolean called = name == from && (beginsWithOffice(from, to) || beginsWithCalling(from, to));
        int first = called ? from + 1 : name;
        return new Range(first, endsWithHonour(first, to) ? to - 1 : to);
    }

    /** "Ann Lee QC", "Ann Lee MP" */
    private boolean endsWithHonour(int from, int to) {
        int last = to - 1;
        return last > from + 1
                && isGiven(from)
                && tokens.is(last, Trait.ALL_CAPS)
                && !tokens.is(last - 1, Trait.ALL_CAPS)
                && !tokens.text(last).startsWith("I");
    }

    /** "In Lisbon Ann Lee" */
    private boolean isPlace(int from, int given) {
        boolean place = tokens.is(from - 1, Keyword.IN) || tokens.is(from - 1, Keyword.AT);
        return place && given == from + 1 && !isGiven(from);
    }

    /** "Conductor Eluned Pugh", where a sentence begins with it. */
    private boolean beginsWithOffice(int from, int to) {
        return to - from > 2
                && tokens.is(from, Trait.ROLE)
                && !isGiven(from)
                && !tokens.is(from, Trait.LOOKS_PLURAL)
                && !tokens.is(to - 1, Trait.GROUP, Trait.ALL_CAPS);
    }

    /** "Lamplighter Ned Harker": a word in no list, before a given name and a surname, at the head of a sentence. */
    private boolean beginsWithCalling(int from, int to) {
        return to - from == 3
                && opensSentence(from)
                && !isGiven(from)
                && isGiven(from + 1)
                && !tokens.is(from, Trait.PLACE_OPENER, Trait.INITIAL)
                && !tokens.is(from, Trait.ALL_CAPS, Trait.NAME_PARTICLE)
                && !tokens.is(to - 1, Trait.GROUP, Trait.ALL_CAPS);
    }

    private boolean opensSentence(int token) {
        return token == 0 || tokens.startsLine(token) || tokens.isSign(token - 1, ".?!…”");
    }

    private boolean isGiven(int i) {
        return tokens.is(i, Trait.GIVEN_NAME);
    }

    /** "Director", "Texas-based", "State" in "Secretary of State"; and "Said" at the head of a sentence. */
    private boolean isOffice(int i) {
        int of = tokens.is(i - 1, Keyword.THE) ? i - 2 : i - 1;
        boolean complement = tokens.is(of, Trait.BODY_LINK) && tokens.is(of - 1, Trait.TITLE, Trait.ROLE);
        return complement
                || tokens.is(i, Trait.ROLE, Trait.GROUP)
                || tokens.is(i, Trait.PLAIN_SAYING)
                || tokens.text(i).indexOf('-') > 0;
    }
}
