package io.quotewire.ingest.document;

import java.io.IOException;

/** The disk or the network does not give a file's bytes: trying again may help. */
public final class SourceException extends IOException {

    private static final long serialVersionUID = 1L;

    SourceException(IOException cause) {
        super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
    }
}
