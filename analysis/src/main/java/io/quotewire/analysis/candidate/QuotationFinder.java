package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of a document: turns first, then sentence by sentence with rules in a fixed order. */
public final class QuotationFinder {

    private static final List<Rule> ATTRIBUTED = List.of(
            new Headline(),
            new Signature(),
            new Source(),
            new AsClause(),
            new Afterword(),
            new Foreword(),
            new CueNouns(),
            new Standalone());
    private static final List<Rule> BARE = List.of(new BareMarks());

    private final List<Rule> rules;

    private QuotationFinder(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules for a language whose attributions are described. */
    public static QuotationFinder withAttributions() {
        return new QuotationFinder(ATTRIBUTED);
    }

    /** For all other languages: turns, and what stands in marks. */
    public static QuotationFinder withoutAttributions() {
        return new QuotationFinder(BARE);
    }

    /** The quotations in the order in which they start; their contents never overlap. */
    public List<Candidate> find(Document document, Checkpoint checkpoint) {
        List<Candidate> found = new ArrayList<>(new Turns(document).find());
        int turns = found.size();
        int nextTurn = 0;
        Range introducer = null;
        for (Range paragraph : document.paragraphs()) {
            checkpoint.reached();
            while (nextTurn < turns && found.get(nextTurn).to() <= paragraph.from()) {
                nextTurn++;
            }
            boolean inTurn = nextTurn < turns && found.get(nextTurn).from() < paragraph.to();
            introducer = inTurn ? null : read(document, paragraph, introducer, found);
        }
        found.sort(Comparator.comparingInt(Candidate::from));
        return new Continuations(document).join(found);
    }

    /** Reads a paragraph; gives the speaker it introduces when it ends with a colon. */
    @Nullable
    private Range read(Document document, Range paragraph, @Nullable Range introducer, List<Candidate> found) {
        Scene last = null;
        for (Range sentence : document.sentences(paragraph)) {
            Range actor = last == null ? null : new Subjects(last).opening();
            Range report = last == null ? Dateline.skip(document.tokens(), sentence) : sentence;
            Scene scene = new Scene(document, paragraph, report, introducer, actor, found);
            rules.forEach(rule -> rule.apply(scene));
            last = scene;
        }
        int end = paragraph.to() - 1;
        return last != null && last.sign(end, ":") ? Standalone.introduced(last, end + 1) : null;
    }
}
