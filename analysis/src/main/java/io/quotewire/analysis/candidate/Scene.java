package io.quotewire.analysis.candidate;

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

/** A sentence as the rules see it: what stands in marks is stepped over like a single word. */
final class Scene {

    final Tokens tokens;
    final Marks marks;
    final Range sentence;
    final Range paragraph;

    /** Whom the paragraph before introduced with a colon. */
    @Nullable
    final Range introducer;

    /** Who acts in the sentence before, in the same paragraph. */
    @Nullable
    final Range actor;

    private final boolean titleCase;
    private final List<Candidate> candidates;
    private final int firstCandidate;

    Scene(
            Document document,
            Range paragraph,
            Range sentence,
            @Nullable Range introducer,
            @Nullable Range actor,
            List<Candidate> candidates) {
        this.tokens = document.tokens();
        this.marks = document.marks();
        this.paragraph = paragraph;
        this.sentence = sentence;
        this.introducer = introducer;
        this.actor = actor;
        this.candidates = candidates;
        this.firstCandidate = candidates.size();
        this.titleCase = isTitleCase();
    }

    /** Whether the sentence is a headline In Which Most Words Begin Like This. */
    boolean titleCase() {
        return titleCase;
    }

    private boolean isTitleCase() {
        if (paragraph.length() > 40) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean counts = tokens.is(i, Trait.WORD) && tokens.end(i) - tokens.start(i) > 3;
            words += counts ? 1 : 0;
            capitals += counts && tokens.is(i, Trait.CAPITALISED) ? 1 : 0;
        }
        return words > 2 && capitals * 5 >= words * 4;
    }

    boolean is(int token, Trait trait) {
        return tokens.is(token, trait);
    }

    boolean sign(int token, String signs) {
        return sentence.contains(token) && tokens.isSign(token, signs);
    }

    boolean word(int token, Keyword part) {
        return sentence.contains(token) && tokens.is(token, part);
    }

    /** Whether a token has one of two traits. */
    boolean is(int token, Trait one, Trait other) {
        return tokens.is(token, one, other);
    }

    boolean marked(int token) {
        return sentence.contains(token) && marks.at(token) >= 0 && !isTitle(token);
    }

    /** Whether a token lies in marks that set off the title of a work, which is no quotation. */
    boolean isTitle(int token) {
        return sentence.contains(token) && marks.at(token) >= 0 && !titleCase && Titles.isTitle(tokens, stretch(token));
    }

    /** The marked stretch at a token that {@link #marked} says lies in one. */
    Marked stretch(int token) {
        return marks.stretches().get(marks.at(token));
    }

    /** Whether a capitalised word comes again in the text below: the name of a person rather than a subject. */
    boolean isNamedLater(int token) {
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

    /** The next token to the right, over a marked stretch. */
    int next(int token) {
        return marked(token) ? stretch(token).outside().to() : token + 1;
    }

    /** The next token to the left, over a marked stretch. */
    int previous(int token) {
        return marked(token) ? stretch(token).outside().from() - 1 : token - 1;
    }

    /** Whether a run of tokens holds a marked stretch. */
    boolean holdsMarked(int from, int to) {
        return !stretches(from, to).isEmpty();
    }

    /** The marked stretches that begin in a run of tokens. */
    List<Marked> stretches(int from, int to) {
        List<Marked> found = new ArrayList<>();
        for (int i = from; i < to; i = next(i)) {
            if (marked(i)) {
                found.add(stretch(i));
            }
        }
        return found;
    }

    /** Adds a quotation unless some of its words are taken. */
    boolean add(Candidate candidate) {
        for (Range fragment : candidate.fragments()) {
            if (!free(fragment)) {
                return false;
            }
        }
        candidates.add(candidate);
        return true;
    }

    /** Whether no quotation of this sentence has taken any of these words. */
    boolean free(Range range) {
        return found().stream().noneMatch(d -> d.fragments().stream().anyMatch(range::overlaps));
    }

    /** Whether a token belongs to a quotation or to the cue of one. */
    boolean taken(int token) {
        Range range = new Range(token, token + 1);
        return !free(range)
                || found().stream().anyMatch(d -> d.cue() != null && d.cue().overlaps(range));
    }

    /** Where a run of tokens has to end so that it leaves the next quotation, its mention and its cue alone. */
    int freeEnd(int from, int to) {
        int end = to;
        for (Candidate candidate : found()) {
            end = before(candidate.fragments().get(0), from, end);
            end = candidate.mention() == null ? end : before(candidate.mention(), from, end);
            end = candidate.cue() == null ? end : before(candidate.cue(), from, end);
        }
        return end == to ? to : Borders.trimmed(this, from, end);
    }

    private int before(Range other, int from, int end) {
        int start = marked(other.from()) ? stretch(other.from()).open() : other.from();
        return start > from ? Math.min(end, start) : end;
    }

    /** The quotations found in this sentence so far. */
    List<Candidate> found() {
        return candidates.subList(firstCandidate, candidates.size());
    }

    /** Whether a quotation stands before this sentence in its paragraph. */
    boolean followsQuotation() {
        return firstCandidate > 0
                && paragraph.contains(candidates.get(firstCandidate - 1).from());
    }

    /** The mention of the quotation in this sentence whose cue stands last before a token. */
    @Nullable
    Range lastMention(int token) {
        Range mention = null;
        int nearest = -1;
        for (Candidate candidate : found()) {
            Range cue = candidate.cue();
            if (cue != null && cue.from() < token && cue.from() > nearest && candidate.mention() != null) {
                mention = candidate.mention();
                nearest = cue.from();
            }
        }
        return mention;
    }
}
