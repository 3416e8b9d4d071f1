package io.quotewire.analysis;

import java.util.List;

/**
 * What was found in a document.
 *
 * @param language ISO 639-1, or {@code und}
 * @param quotations in the order in which they start; their content never overlaps
 */
public record DocumentAnalysis(String language, List<Quotation> quotations) {

    public DocumentAnalysis {
        quotations = List.copyOf(quotations);
    }
}
