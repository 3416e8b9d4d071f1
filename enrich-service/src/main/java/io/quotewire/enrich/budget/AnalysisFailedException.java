package io.quotewire.enrich.budget;

/** A document could not be analysed, and trying again would not help. */
public final class AnalysisFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason why, in a sentence for people
     * @param detail technical detail for whoever mends it: the message of this exception
     * @param cause what the analyser threw
     */
    public AnalysisFailedException(String reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    /** Why, in a sentence for people. */
    public String reason() {
        return reason;
    }
}
