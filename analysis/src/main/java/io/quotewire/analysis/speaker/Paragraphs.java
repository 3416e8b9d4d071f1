package io.quotewire.analysis.speaker;

import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.text.Document;
import java.util.List;

/** In which paragraph each quotation starts. */
final class Paragraphs {

    private final int[] numbers;

    Paragraphs(Document document, List<Candidate> candidates) {
        numbers = new int[candidates.size()];
        int paragraph = 0;
        for (int i = 0; i < numbers.length; i++) {
            while (document.paragraphs().get(paragraph).to()
                    <= candidates.get(i).from()) {
                paragraph++;
            }
            numbers[i] = paragraph;
        }
    }

    /** The paragraph of a quotation, counted from 0. */
    int of(int quotation) {
        return numbers[quotation];
    }
}
