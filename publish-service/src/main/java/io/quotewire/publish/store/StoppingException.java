package io.quotewire.publish.store;

/** The service ends before the work could be done; it will be done after the next start. */
final class StoppingException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
