package io.quotewire.publish.store.intake;

import org.jspecify.annotations.Nullable;

/**
 * A record that has arrived, or why it cannot be read.
 *
 * @param place where it stands
 * @param subject what it is about
 * @param record what it says; null where it is empty or cannot be read
 * @param fault why it cannot be read
 */
public record Arrival<T>(
        Place place,
        Subject subject,
        @Nullable T record,
        @Nullable String fault) {

    /** What is left of it when it cannot be taken in. */
    Arrival<T> setAside(String reason) {
        return new Arrival<>(place, subject, null, reason);
    }
}
