package io.quotewire.enrich;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.DocumentAnalysis;
import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.SentimentTag;
import io.quotewire.analysis.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands in curly marks and nothing else: quick, and plain enough to reckon what a test must see. */
public final class MarksAnalyser implements Analyser {

    private static final SentimentTag NEUTRAL = new SentimentTag(SentimentTag.Label.NEUTRAL, 0, 0, "");

    @Override
    public DocumentAnalysis analyse(String text, Checkpoint checkpoint) {
        List<Quotation> found = new ArrayList<>();
        int[] codePoints = text.codePoints().toArray();
        int open = -1;
        for (int i = 0; i < codePoints.length; i++) {
            if (codePoints[i] == '“') {
                open = i + 1;
            } else if (codePoints[i] == '”' && open >= 0 && open < i) {
                found.add(quotation(new Span(open, i)));
                checkpoint.reached();
                open = -1;
            }
        }
        return new DocumentAnalysis("en", found);
    }

    private static Quotation quotation(Span words) {
        return new Quotation(
                Quotation.Kind.DIRECT,
                Pattern.STANDALONE,
                Quotation.Polarity.SAID,
                words,
                List.of(words),
                List.of(words),
                null,
                null,
                new Quotation.Unknown("nobody is looked for"),
                List.of(),
                NEUTRAL,
                1,
                "marks");
    }

    @Override
    public String version() {
        return "marks-1";
    }
}
