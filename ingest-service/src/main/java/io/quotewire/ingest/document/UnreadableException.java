package io.quotewire.ingest.document;

/** A file cannot be turned into text, and trying again would not help. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param reason for people, to be read after the file's name: "is encrypted" */
    public UnreadableException(String reason) {
        super(reason);
    }

    /** For people, to be read after the file's name. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
