package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import java.util.List;

/** A marked utterance signed after a dash: “Build bridges.” — Jorge Falcon, a voter. */
public final class Signature implements Rule {

    @Override
    public List<Candidate> at(Sentence sentence, int token, Standing standing) {
        if (token != sentence.from() || !sentence.marked(token)) {
            return List.of();
        }
        Marked marked = sentence.stretch(token);
        int dash = marked.outside().to();
        int name = dash + 1;
        boolean signed = sentence.sign(dash, "—–―-~")
                && sentence.is(name, Trait.CAPITALISED)
                && !sentence.is(name, Trait.NOT_A_NAME);
        Range mention = signed ? sentence.phraseStartingAt(name) : null;
        boolean ends = mention != null && (mention.to() >= sentence.to() || sentence.sign(mention.to(), ".,("));
        return ends && marked.open() == token
                ? List.of(
                        Candidates.of(sentence, marked.open(), dash, new Range(dash, name), mention, Pattern.SIGNATURE))
                : List.of();
    }
}
