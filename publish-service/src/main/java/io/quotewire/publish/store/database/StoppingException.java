package io.quotewire.publish.store.database;

/** The service ends before the work could be done; it will be done after the next start. */
public final class StoppingException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
