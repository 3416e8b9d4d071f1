package io.quotewire.publish.web;

import io.quotewire.contracts.EnrichedQuotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A long text is read in parts, so that a page stays quick whatever its document. A part begins at each multiple of a
 * length, and where so many quotations have begun. Which part a quotation is in follows from its own record: both its
 * start and its position only grow along the text.
 *
 * @param borders where the parts begin and the last one ends, in code points
 */
public record DocumentParts(List<Integer> borders) {

    /** Code points of a part at most: some 8,000 words, more than most articles. */
    public static final int LENGTH = 50_000;
    /** Quotations of a part at most, so that their marks and notes stay below 100,000 bytes. */
    public static final int QUOTATIONS = 100;

    /**
     * The parts of a document.
     *
     * @param textLength code points of its text
     * @param starts where its quotations start with which a part begins, which is each {@value #QUOTATIONS}th
     */
    public static DocumentParts of(int textLength, List<Integer> starts) {
        List<Integer> borders = new ArrayList<>(starts);
        for (long border = 0; border == 0 || border < textLength; border += LENGTH) {
            borders.add((int) border);
        }
        borders.add(Math.max(0, textLength));
        Collections.sort(borders);
        return new DocumentParts(borders);
    }

    /** How many there are; an empty document has one too. */
    public int count() {
        return borders.size() - 1;
    }

    /** First code point of a part, which is counted from 1. */
    public int begin(int part) {
        return borders.get(part - 1);
    }

    /** One past the last code point of a part. */
    public int end(int part) {
        return borders.get(part);
    }

    /** The part that a quotation is in, from 1. */
    public static int part(EnrichedQuotation quotation) {
        return quotation.start() / LENGTH + (quotation.position() - 1) / QUOTATIONS + 1;
    }

    /** The page of a part, from 1. */
    public static String path(String documentId, int part) {
        return "/documents/" + documentId + (part == 1 ? "" : "?part=" + part);
    }

    /** Where a quotation is read in its place. */
    public static String path(EnrichedQuotation quotation) {
        return path(quotation.documentId(), part(quotation)) + "#" + quotation.id();
    }
}
