package io.quotewire.ingest;

import io.quotewire.wire.Printable;
import java.util.List;

/**
 * Why a file was not published, or not all of it.
 *
 * @param reason for people, to be read after the file's name
 * @param details more of it, a line each
 */
record Failure(String reason, List<String> details) {

    Failure {
        reason = Printable.of(reason); // it may name files
        details = details.stream().map(Printable::of).toList();
    }

    Failure(String reason) {
        this(reason, List.of());
    }

    /** What {@code .reason.txt} says. */
    String explanation(String path) {
        return Printable.of(path) + " " + reason
                + String.join("", details.stream().map(line -> "\n  " + line).toList());
    }
}
