package io.quotewire.analysis.speaker;

import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Tokens;
import java.util.List;

/** In which paragraph each quotation starts. */
final class Paragraphs {

    private final Document document;
    private final int[] numbers;

    Paragraphs(Document document, List<Candidate> candidates) {
        this.document = document;
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

    /**
     * Whether the paragraph of a quotation goes on with a sentence that a caption or a picture parts: it begins small.
     */
    boolean goesOn(int quotation) {
        int first = document.paragraphs().get(numbers[quotation]).from();
        Tokens tokens = document.tokens();
        return Character.isLowerCase(tokens.chars().codePointAt(tokens.start(first)));
    }

    /** The paragraph of a quotation, counted from 0. */
    int of(int quotation) {
        return numbers[quotation];
    }
}
