package io.quotewire.publish.store.intake;

/** Why quotations are taken from readers. */
enum Cause {
    /** A later analysis of the document does not have them. */
    ANALYSIS,
    /** A later edition of the file does not have them. */
    EDITION,
    /** What they stood in came anew without their file. */
    GONE
}
