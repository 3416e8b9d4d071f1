package io.quotewire.ingest.document.format.subtitle;

import java.util.List;

/**
 * What is shown at a time.
 *
 * @param start when it appears, in milliseconds
 * @param end when it goes, in milliseconds
 * @param lines its lines, with their markup
 */
record Cue(long start, long end, List<String> lines) {

    /** A cue so short is only a step of a text that rolls by. In milliseconds. */
    private static final int A_STEP = 50;

    boolean isStep() {
        return end - start < A_STEP;
    }
}
