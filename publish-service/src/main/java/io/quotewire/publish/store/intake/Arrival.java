package io.quotewire.publish.store.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that has arrived, or why it cannot be read.
 *
 * @param place where it stands
 * @param subject what it is about
 * @param record what it says; null where it is empty or cannot be read
 * @param fault why it cannot be read
 * @param sentAt when it was sent, as it tells itself
 * @param again whether it was set aside and is tried again
 */
public record Arrival<T>(
        Place place,
        Subject subject,
        @Nullable T record,
        @Nullable String fault,
        Instant sentAt,
        boolean again) {

    /** What arrives for the first time, as far as is known. */
    public Arrival(Place place, Subject subject, @Nullable T record, @Nullable String fault, Instant sentAt) {
        this(place, subject, record, fault, sentAt, false);
    }

    /** The same, tried again. */
    public Arrival<T> triedAgain() {
        return new Arrival<>(place, subject, record, fault, sentAt, true);
    }

    /** What is left of it when it cannot be taken in. */
    Arrival<T> setAside(String reason) {
        return new Arrival<>(place, subject, null, reason, sentAt, again);
    }
}
