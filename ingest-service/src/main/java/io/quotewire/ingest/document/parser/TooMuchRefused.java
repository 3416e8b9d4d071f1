package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.text.Refused;

/** A file holds more than it may. */
final class TooMuchRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private final Answer.TooMuch what;

    TooMuchRefused(Answer.TooMuch what) {
        super("holds more than it may: " + what);
        this.what = what;
    }

    Answer.TooMuch what() {
        return what;
    }
}
