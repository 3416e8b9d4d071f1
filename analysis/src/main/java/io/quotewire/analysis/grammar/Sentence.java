package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Marks;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, read once and never changed: its marked stretches, its verbs, and those of them that report. Marked words
 * are stepped over like a single word. Positions count the tokens of the document.
 */
public final class Sentence {

    private static final int LONGEST_HEADLINE = 40;

    private final Tokens tokens;
    private final Marks marks;
    private final Range range;
    private final Range paragraph;
    private final boolean titleCase;
    private final boolean shouted;

    /** For each token the marked stretch it lies in, or one of these. */
    private final int[] stretchAt;

    private static final int NONE = -1;
    private static final int TITLE = -2;

    private final boolean[] finite;
    private final boolean[] reporting;

    /** Reads a sentence of a document, which may lack the dateline that its paragraph begins with. */
    public Sentence(Document document, Range paragraph, Range range) {
        this.tokens = document.tokens();
        this.marks = document.marks();
        this.paragraph = paragraph;
        this.range = range;
        this.titleCase = isTitleCase();
        this.shouted = isShouted();
        this.stretchAt = readStretches();
        this.finite = new boolean[range.length()];
        this.reporting = new boolean[range.length()];
        for (int i = range.from(); i < range.to(); i++) {
            finite[i - range.from()] = Verbs.isFinite(this, i);
            reporting[i - range.from()] = Cues.isCue(this, i);
        }
    }

    private int[] readStretches() {
        int[] at = new int[range.length()];
        int stretch = NONE;
        boolean title = false;
        for (int i = range.from(); i < range.to(); i++) {
            int here = marks.at(i);
            if (here != stretch && here >= 0) {
                title = !titleCase
                        && Titles.isNoUtterance(tokens, marks.stretches().get(here));
            }
            stretch = here;
            at[i - range.from()] = here >= 0 && title ? TITLE : here;
        }
        return at;
    }

    private boolean isTitleCase() {
        if (paragraph.length() > LONGEST_HEADLINE) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (int i = range.from(); i < range.to(); i++) {
            boolean counts = tokens.is(i, Trait.WORD) && tokens.end(i) - tokens.start(i) > 3;
            words += counts ? 1 : 0;
            capitals += counts && tokens.is(i, Trait.CAPITALISED) ? 1 : 0;
        }
        return words > 2 && capitals * 5 >= words * 4;
    }

    /** WHETHER IT IS PRINTED IN CAPITALS, so that capitals tell nothing. */
    private boolean isShouted() {
        int words = 0;
        for (int i = range.from(); i < range.to(); i++) {
            boolean word = tokens.is(i, Trait.WORD) && !tokens.is(i, Trait.NUMBER);
            if (word && !tokens.is(i, Trait.ALL_CAPS, Trait.INITIAL)) {
                return false;
            }
            words += word ? 1 : 0;
        }
        return words > 4;
    }

    /** Its first token. */
    public int from() {
        return range.from();
    }

    /** One past its last token. */
    public int to() {
        return range.to();
    }

    /** Whether a token is one of its own. */
    public boolean contains(int token) {
        return range.contains(token);
    }

    /** The paragraph it stands in. */
    public Range paragraph() {
        return paragraph;
    }

    /** The tokens of the whole document. */
    public Tokens tokens() {
        return tokens;
    }

    /** The marked stretches of the whole document. */
    public Marks marks() {
        return marks;
    }

    /** Whether it is a headline In Which Most Words Begin Like This. */
    public boolean titleCase() {
        return titleCase;
    }

    /** Whether a token, here or elsewhere in the document, has a trait. */
    public boolean is(int token, Trait trait) {
        return tokens.is(token, trait);
    }

    /** Whether a token has one of two traits. */
    public boolean is(int token, Trait one, Trait other) {
        return tokens.is(token, one, other);
    }

    /** Whether a token begins with a capital that tells something: not where all words do. */
    public boolean isCapital(int token) {
        return !shouted && tokens.is(token, Trait.CAPITALISED);
    }

    /** Whether a token of this sentence is one of these signs. */
    public boolean sign(int token, String signs) {
        return contains(token) && tokens.isSign(token, signs);
    }

    /** Whether a token of this sentence is a word that plays this part. */
    public boolean word(int token, Keyword part) {
        return contains(token) && tokens.is(token, part);
    }

    /** Whether a token lies in marks, or is one, that may set off what somebody said. */
    public boolean marked(int token) {
        return contains(token) && stretchAt[token - range.from()] >= 0;
    }

    /** Whether a token lies in marks that set off the title of a work, which is no quotation. */
    public boolean isTitle(int token) {
        return contains(token) && stretchAt[token - range.from()] == TITLE;
    }

    /** The marked stretch at a token that {@link #marked} says lies in one. */
    public Marked stretch(int token) {
        return marks.stretches().get(marks.at(token));
    }

    /** The next token to the right, over a marked stretch. */
    public int next(int token) {
        return marked(token) ? stretch(token).outside().to() : token + 1;
    }

    /** The next token to the left, over a marked stretch. */
    public int previous(int token) {
        return marked(token) ? stretch(token).outside().from() - 1 : token - 1;
    }

    /** Whether a run of tokens holds a marked stretch. */
    public boolean holdsMarked(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marked(i)) {
                return true;
            }
        }
        return false;
    }

    /** The marked stretches that begin in a run of tokens. */
    public List<Marked> stretches(int from, int to) {
        List<Marked> found = new ArrayList<>();
        for (int i = from; i < to; i = next(i)) {
            if (marked(i)) {
                found.add(stretch(i));
            }
        }
        return found;
    }

    /** Whether a token is a verb that reports, in any form. */
    public boolean isCue(int token) {
        return contains(token) ? reporting[token - range.from()] : Cues.isCue(this, token);
    }

    /** A verb that reports in a finite form: "said", "has said", not "saying". */
    public boolean isFiniteSpeech(int token) {
        return is(token, Trait.SPEECH) && is(token, Trait.FINITE) && isCue(token);
    }

    /** The group of the reporting verb at a token; null if there is none. */
    @Nullable
    public CueGroup cueAt(int token) {
        return contains(token) && !marked(token) && isCue(token) ? CueGroup.of(this, token) : null;
    }

    /** Whether a token is a finite verb, as far as lists and endings tell. */
    public boolean isFinite(int token) {
        return contains(token) ? finite[token - range.from()] : Verbs.isFinite(this, token);
    }

    /** A finite verb that is no auxiliary, be it in no list. */
    public boolean isAction(int token) {
        return Verbs.isAction(this, token);
    }

    /** Whether a run of tokens, marked words left out, holds a finite verb. */
    public boolean holdsClause(int from, int to) {
        for (int i = from; i < to; i = next(i)) {
            if (!marked(i) && isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** First token of a verb's group: its auxiliaries and adverbs included. */
    public int groupStart(int verb) {
        return Verbs.groupStart(this, verb);
    }

    /** "was reported", "has been criticised": whether a group holds a form of "be", and no -ing. */
    public boolean isPassive(int group, int verb) {
        return Verbs.isPassive(this, group, verb);
    }

    /** "may add", "will announce": whether a group speaks of what has not taken place. */
    public boolean isHypothetical(int group, int verb) {
        return Verbs.isHypothetical(this, group, verb);
    }

    /** The noun phrase that begins at a token, with what "of" and "for" hang on it; null if none does. */
    @Nullable
    public Range phraseStartingAt(int token) {
        return new NounPhrases(this).startingAt(token, to());
    }

    /** As {@link #phraseStartingAt}, with those joined to it who speak together: "Ann Lee and Bo Berg". */
    @Nullable
    public Range speakersStartingAt(int token) {
        Range phrase = phraseStartingAt(token);
        return phrase == null ? null : new Joined(this).toTheRight(phrase);
    }

    /** The noun phrase that ends before a token, read from its right end; null if none does. */
    @Nullable
    public Range phraseEndingAt(int token) {
        return new NounPhrases(this).endingBefore(token, from());
    }

    /** Whether a capitalised word comes again in the text below: the name of a person rather than a subject. */
    public boolean isNamedLater(int token) {
        if (!tokens.is(token, Trait.CAPITALISED) || tokens.is(token, Trait.NOT_A_NAME)) {
            return false;
        }
        String name = tokens.text(token);
        int limit = Math.min(tokens.size(), paragraph.to() + 400);
        for (int i = paragraph.to(); i < limit; i++) {
            if (tokens.is(i, Trait.CAPITALISED) && tokens.text(i).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
