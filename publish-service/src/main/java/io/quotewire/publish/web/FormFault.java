package io.quotewire.publish.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a form that cannot be read from a fault of this service. Forms are read before any method here is called, and
 * what the reader of RESTEasy says of one that it cannot read is any exception at all.
 */
final class FormFault {

    private static final Set<String> READERS = Set.of(
            "org.jboss.resteasy.reactive.server.core.multipart",
            "org.jboss.resteasy.reactive.server.handlers.FormBodyHandler");

    private FormFault() {}

    /** What is wrong with the form, if it is the form. */
    static Optional<String> in(RuntimeException e) {
        boolean whileReading = Arrays.stream(e.getStackTrace())
                .anyMatch(place -> READERS.stream().anyMatch(place.getClassName()::startsWith));
        if (!whileReading) {
            return Optional.empty();
        }
        boolean tooMany = String.valueOf(e.getMessage()).startsWith("Param limit");
        return Optional.of(tooMany ? "it has too many fields" : "it is not built as a form has to be");
    }
}
