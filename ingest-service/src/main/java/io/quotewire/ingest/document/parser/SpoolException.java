package io.quotewire.ingest.document.parser;

import java.io.IOException;

/** Parts of a file cannot be written, which is not the file's fault. */
final class SpoolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SpoolException(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
