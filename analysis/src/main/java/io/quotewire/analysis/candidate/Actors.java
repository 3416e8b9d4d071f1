package io.quotewire.analysis.candidate;

import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.grammar.Subjects;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** Who acts in the clause before some words that name nobody. */
final class Actors {

    private Actors() {}

    /** A participle's own subject, or else who said the last quotation before it, or the subject of the clause. */
    @Nullable
    static Range before(Sentence sentence, int token, Standing standing) {
        Subjects subjects = new Subjects(sentence);
        Range own = subjects.ofParticiple(token);
        Range known = own == null ? standing.lastMention(token) : own;
        return known == null ? subjects.ofClauseBefore(token) : known;
    }
}
