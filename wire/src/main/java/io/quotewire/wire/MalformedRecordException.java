package io.quotewire.wire;

import org.jspecify.annotations.Nullable;

/** A record on a topic is not what the contract says. Reading it again will not help. */
public final class MalformedRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedRecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
