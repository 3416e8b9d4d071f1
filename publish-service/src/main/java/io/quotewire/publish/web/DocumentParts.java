package io.quotewire.publish.web;

import io.quotewire.contracts.EnrichedQuotation;

/**
 * A long text is read in parts, so that a page stays quick whatever its document: a part begins at each multiple of a
 * length in code points. Which part a quotation is in follows from where it starts.
 */
public final class DocumentParts {

    /** Code points of a part: some 8,000 words, more than most articles. */
    public static final int LENGTH = 50_000;

    private DocumentParts() {}

    /** How many parts a text of so many code points has; an empty one has one too. */
    public static int count(int textLength) {
        return Math.max(1, (textLength + LENGTH - 1) / LENGTH);
    }

    /** The page of a part, from 1. */
    public static String path(String documentId, int part) {
        return "/documents/" + documentId + (part == 1 ? "" : "?part=" + part);
    }

    /** Where a quotation is read in its place. */
    public static String path(EnrichedQuotation quotation) {
        return path(quotation.documentId(), quotation.start() / LENGTH + 1) + "#" + quotation.id();
    }
}
