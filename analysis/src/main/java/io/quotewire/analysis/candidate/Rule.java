package io.quotewire.analysis.candidate;

import io.quotewire.analysis.grammar.Sentence;
import java.util.List;

/** Sees one pattern of quotation. A rule changes nothing: it only says what it sees. */
public interface Rule {

    /**
     * What stands at a token, if it announces a quotation of this pattern: nothing, a candidate, or rivals for the same
     * words that differ in their borders, the likeliest first.
     *
     * @param token a token outside marked stretches, or the first of one
     * @param standing what was chosen before
     */
    List<Candidate> at(Sentence sentence, int token, Standing standing);
}
