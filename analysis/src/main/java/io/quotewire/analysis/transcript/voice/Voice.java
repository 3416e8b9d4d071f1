package io.quotewire.analysis.transcript.voice;

/**
 * Whose words a turn is.
 *
 * @param name the fullest name the labels give; empty where they name nobody
 * @param whole whether nothing fuller is to be looked for in the document
 * @param evidence how the label led to the name, or why nobody is named; for people
 */
public record Voice(String name, boolean whole, String evidence) {

    /** Somebody who is named in full. */
    public static Voice named(String name, String evidence) {
        return new Voice(name, true, evidence);
    }

    static Voice printed(String name) {
        return new Voice(name, false, "as printed");
    }

    /** Somebody whom nothing names, and why. */
    public static Voice nobody(String reason) {
        return new Voice("", true, reason);
    }
}
