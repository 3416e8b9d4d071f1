package io.quotewire.publish.web;

/** There is no place for a request now; there will be one soon. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what keeps the service from answering, in a sentence for people */
    public BusyException(String message) {
        super(message);
    }
}
