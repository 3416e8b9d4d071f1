package io.quotewire.ingest.messaging;

/**
 * Kafka does not answer, or another producer has taken over. What was being published may or may not be: a new session
 * finds out.
 */
public final class SessionLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SessionLostException(String reason) {
        super(reason);
    }

    SessionLostException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
