package io.quotewire.ingest.document;

import java.util.Locale;

/** A ZIP unpacks to far more than any honest one. */
public final class ZipBombException extends Exception {

    private static final long serialVersionUID = 1L;

    ZipBombException() {
        super(String.format(
                Locale.ROOT, "unpacks to more than %d times its size, like a ZIP bomb", Unpacked.MOST_RATIO));
    }

    /** For people, to be read after the file's name. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
