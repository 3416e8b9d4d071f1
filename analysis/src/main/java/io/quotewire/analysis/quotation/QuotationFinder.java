package io.quotewire.analysis.quotation;

import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the quotations of a document: turns first, then sentence by sentence with rules in a fixed order. */
public final class QuotationFinder {

    private final List<Rule> rules =
            List.of(new Headline(), new Signature(), new Source(), new Afterword(), new Foreword(), new Standalone());

    /** The quotations in the order in which they start; their contents never overlap. */
    public List<Draft> find(Document document, Checkpoint checkpoint) {
        List<Draft> found = new ArrayList<>(new Turns(document).find());
        int turns = found.size();
        int nextTurn = 0;
        for (Range paragraph : document.paragraphs()) {
            checkpoint.reached();
            while (nextTurn < turns && found.get(nextTurn).to() <= paragraph.from()) {
                nextTurn++;
            }
            boolean inTurn = nextTurn < turns && found.get(nextTurn).from() < paragraph.to();
            if (!inTurn) {
                read(document, paragraph, found);
            }
        }
        found.sort(Comparator.comparingInt(Draft::from));
        return new Continuations(document).join(found);
    }

    private void read(Document document, Range paragraph, List<Draft> found) {
        for (Range sentence : document.sentences(paragraph)) {
            Scene scene = new Scene(document, paragraph, sentence, found);
            rules.forEach(rule -> rule.apply(scene));
        }
    }
}
