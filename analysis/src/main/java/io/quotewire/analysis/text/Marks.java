package io.quotewire.analysis.text;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.MarkReader.Family;
import io.quotewire.analysis.text.MarkReader.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The outermost marked stretches of a text, found in one pass over each paragraph with a stack of open marks. */
public final class Marks {

    private static final int SURELY_WORDS = 8;

    private static final int LONGEST_UNCLOSED = 120;

    /** So that a line of a million marks is not searched for each of them. */
    private static final int MOST_ENCLOSED = 20;

    private final List<Marked> stretches = new ArrayList<>();
    private final int[] stretchOf;
    private final Tokens tokens;
    private final MarkReader reader;
    private final List<Range> paragraphs;

    /** The paragraph counted last, and what was counted in it. */
    private int counted = -1;

    private int neverClosed;

    Marks(Tokens tokens, List<Range> paragraphs) {
        this.tokens = tokens;
        this.paragraphs = paragraphs;
        this.reader = new MarkReader(tokens);
        this.stretchOf = new int[tokens.size()];
        Arrays.fill(stretchOf, -1);
        for (int p = 0; p < paragraphs.size(); p++) {
            read(p);
        }
    }

    /** All stretches, in order. */
    public List<Marked> stretches() {
        return stretches;
    }

    /** The stretch a token lies in, its marks included, as an index of {@link #stretches}; -1 outside. */
    public int at(int token) {
        return token >= 0 && token < stretchOf.length ? stretchOf[token] : -1;
    }

    private void read(int p) {
        Range paragraph = paragraphs.get(p);
        IntList open = new IntList(4);
        List<Marked> found = new ArrayList<>();
        int depth = 0;
        int[] stack = new int[8];
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            Family family = reader.family(i);
            if (family == null) {
                continue;
            }
            int partner = partner(stack, depth, family);
            Turn turn = reader.turn(i, family, paragraph);
            if (turn == Turn.EITHER) {
                turn = partner >= 0 ? Turn.CLOSES : Turn.OPENS;
            }
            if (turn == Turn.OPENS && depth == 1 && reopens(i, stack[0], p)) {
                found.add(new Marked(stack[0], i, false, true));
                stack[0] = i;
            } else if (turn == Turn.OPENS) {
                stack = depth == stack.length ? Arrays.copyOf(stack, depth * 2) : stack;
                stack[depth++] = i;
            } else if (turn == Turn.CLOSES && partner >= 0 && !isPossessive(i, family, paragraph)) {
                depth = partner;
                close(found, stack[partner], i);
            }
        }
        for (int d = 0; d < depth; d++) {
            open.add(stack[d]);
        }
        addUnclosed(found, open, p);
        for (int f = 0; f < found.size(); f++) {
            int next = f + 1 < found.size() ? found.get(f + 1).open() : -1;
            keep(goesOnTo(next, found.get(f), paragraph));
        }
    }

    /** A stretch reopened on its line goes on only if the stretch that reopens it is one. */
    private static Marked goesOnTo(int next, Marked marked, Range paragraph) {
        boolean reopened = marked.continues() && marked.close() < paragraph.to();
        return reopened && next != marked.close()
                ? new Marked(marked.open(), marked.close(), marked.closed(), false)
                : marked;
    }

    /**
     * “We paid. “They left. “We stay.”: paragraphs whose opening marks stand on one line, only the last of them closed.
     * Such a mark stands behind the end of a sentence, and the paragraph closes fewer than it opens.
     */
    private boolean reopens(int mark, int open, int p) {
        return reader.family(open) == Family.DOUBLE
                && reader.family(mark) == Family.DOUBLE
                && tokens.isSign(mark - 1, ".?!…")
                && neverClosed(p) > (opensLike(open, p + 1) ? 1 : 0)
                && wordsEnd(open, new Range(open, mark)) == mark; // no attribution between them
    }

    /** By how many double marks a paragraph opens more than it closes; counted once a paragraph. */
    private int neverClosed(int p) {
        if (counted == p) {
            return neverClosed;
        }
        counted = p;
        neverClosed = 0;
        Range paragraph = paragraphs.get(p);
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (reader.family(i) == Family.DOUBLE) {
                Turn turn = reader.turn(i, Family.DOUBLE, paragraph);
                neverClosed += turn == Turn.OPENS ? 1 : turn == Turn.CLOSES ? -1 : 0;
            }
        }
        return neverClosed;
    }

    /** The innermost open mark of a family, as a place in the stack; -1 if there is none. */
    private int partner(int[] stack, int depth, Family family) {
        int deepest = Math.max(0, depth - 8);
        for (int d = depth - 1; d >= deepest; d--) {
            if (reader.family(stack[d]) == family) {
                return d;
            }
        }
        return -1;
    }

    /** Adds a stretch in place of those it encloses. */
    private void close(List<Marked> found, int open, int close) {
        while (!found.isEmpty() && found.get(found.size() - 1).open() > open) {
            found.remove(found.size() - 1);
        }
        if (holdsWord(open + 1, close)) {
            found.add(new Marked(open, close, true, false));
        }
    }

    /** Marks around nothing but signs say nothing; a long stretch holds words without being searched for them. */
    private boolean holdsWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (i - from == SURELY_WORDS || tokens.is(i, Trait.WORD)) {
                return true;
            }
        }
        return false;
    }

    /** "the workers' rights": an apostrophe after s, when a later one can close. */
    private boolean isPossessive(int token, Family family, Range paragraph) {
        if (family != Family.SINGLE || tokens.chars().charAt(tokens.start(token) - 1) != 's') {
            return false;
        }
        boolean wordFollows = token + 1 < paragraph.to()
                && !tokens.touchesPrevious(token + 1)
                && tokens.is(token + 1, Trait.WORD)
                && !tokens.is(token + 1, Trait.CAPITALISED);
        return wordFollows && closesLater(token, paragraph);
    }

    private boolean closesLater(int token, Range paragraph) {
        int limit = Math.min(paragraph.to(), token + 60);
        for (int i = token + 1; i < limit; i++) {
            Turn turn = reader.family(i) == Family.SINGLE ? reader.turn(i, Family.SINGLE, paragraph) : Turn.NONE;
            if (turn != Turn.NONE) {
                return turn == Turn.CLOSES;
            }
        }
        return false;
    }

    /**
     * The last open mark of a paragraph without a partner: the stretch goes on when the next paragraph opens with such
     * a mark too; it ends with the paragraph when the paragraph began with it; otherwise the mark is a stray.
     */
    private void addUnclosed(List<Marked> found, IntList open, int p) {
        Range paragraph = paragraphs.get(p);
        int lastEnd = found.isEmpty() ? -1 : found.get(found.size() - 1).close();
        for (int d = 0; d < open.size(); d++) {
            int mark = open.get(d);
            boolean goesOn = goesOn(mark, p);
            boolean whole = reader.family(mark) != Family.SINGLE && (mark == paragraph.from() || mark == lastEnd);
            boolean encloses = goesOn && mark < lastEnd && holdsOnlyOthers(mark, found);
            if ((mark >= lastEnd || encloses) && mark + 1 < paragraph.to() && (goesOn || whole)) {
                found.removeIf(inner -> inner.open() > mark);
                found.add(new Marked(mark, goesOn ? paragraph.to() : wordsEnd(mark, paragraph), false, goesOn));
                return;
            }
        }
    }

    /** Whether the next paragraph opens with such a mark too; of single marks, only one that is no apostrophe. */
    private boolean goesOn(int mark, int p) {
        boolean surely = reader.family(mark) != Family.SINGLE || (isTurned(mark) && opensTurned(p + 1));
        return surely && opensLike(mark, p + 1) && !endsAttributed(mark, paragraphs.get(p));
    }

    private boolean opensTurned(int p) {
        return p < paragraphs.size()
                && isTurned(paragraphs.get(p).from())
                && reader.turn(paragraphs.get(p).from(), Family.SINGLE, paragraphs.get(p)) == Turn.OPENS;
    }

    /** ‘ turns to the right; ' and ’ may be apostrophes. */
    private boolean isTurned(int mark) {
        return tokens.isSign(mark, "‘");
    }

    /** “He wrote ‘Wind’ in it.: the stretches behind a mark that goes on are of other marks. */
    private boolean holdsOnlyOthers(int mark, List<Marked> found) {
        int last = found.size() - 1;
        for (int f = last; f >= 0 && found.get(f).close() > mark; f--) {
            if (last - f == MOST_ENCLOSED || reader.family(found.get(f).open()) == reader.family(mark)) {
                return false;
            }
        }
        return true;
    }

    /**
     * “We will not sell, said Ann Lee: a mark that somebody forgot to close. The words end where a verb of saying and
     * its subject follow a comma, or with the paragraph.
     */
    private int wordsEnd(int mark, Range paragraph) {
        int limit = Math.min(paragraph.to() - 2, mark + LONGEST_UNCLOSED);
        for (int i = mark + 2; i < limit; i++) {
            boolean stop = tokens.isSign(i, ",?!");
            if (stop && saysNext(i + 1)) {
                return i + 1;
            }
        }
        return paragraph.to();
    }

    /** “We had a plan, Ann Lee told the hearing.: the last sentence of a paragraph names who says its words. */
    private boolean endsAttributed(int mark, Range paragraph) {
        int end = wordsEnd(mark, paragraph);
        int name = end < paragraph.to() && tokens.is(end, Trait.PLAIN_SAYING) ? end + 1 : end;
        boolean named = name < paragraph.to() && tokens.is(name, Trait.CAPITALISED) && !tokens.is(name, Trait.PRONOUN);
        for (int i = end; named && i < paragraph.to() - 1; i++) {
            named = !tokens.isSign(i, ".?!");
        }
        return named;
    }

    /** "said Ann Lee", "Ann Lee said.", "Captain Ann Lee told the hearing" */
    private boolean saysNext(int i) {
        if (tokens.is(i, Trait.PLAIN_SAYING)) {
            return tokens.is(i + 1, Trait.WORD) && !tokens.is(i + 1, Keyword.THAT);
        }
        int verb = i + 1;
        while (verb < i + 4 && tokens.is(verb, Trait.CAPITALISED)) {
            verb++;
        }
        boolean subject = tokens.is(i, Trait.CAPITALISED) || tokens.is(i, Trait.PRONOUN);
        boolean named = verb > i + 1 && !tokens.is(i, Trait.PRONOUN) && tokens.is(verb, Trait.PAST);
        return subject
                && tokens.is(verb, Trait.PLAIN_SAYING)
                && (tokens.isSign(verb + 1, ".,") || (named && tokens.is(verb + 1, Trait.WORD)))
                && !tokens.is(verb + 1, Keyword.THAT);
    }

    private boolean opensLike(int mark, int p) {
        if (p >= paragraphs.size()) {
            return false;
        }
        Range next = paragraphs.get(p);
        Family family = reader.family(next.from());
        return family != null
                && family == reader.family(mark)
                && isStraight(next.from()) == isStraight(mark)
                && reader.turn(next.from(), family, next) != Turn.CLOSES;
    }

    private boolean isStraight(int mark) {
        return tokens.chars().charAt(tokens.start(mark)) == '"';
    }

    private void keep(Marked marked) {
        Arrays.fill(stretchOf, marked.outside().from(), marked.outside().to(), stretches.size());
        stretches.add(marked);
    }
}
